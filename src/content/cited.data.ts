/** Which sources support each part of the card, as indices in the list of all that it cites. */
import {sources, type Source, type SourceId} from './sources.js';
import type {Evidence} from './statements/record.js';
import {blues, groups, help, timeline} from './statements/statements.js';

const idsOf = (records: Readonly<Record<string, Evidence>>): SourceId[] =>
  Object.values(records).flatMap((record) => [...record.sources]);

const parts = {...groups, blues: {...blues, ...timeline}, help};

const citedIds = (): SourceId[] => {
  const cited = new Set(Object.values(parts).flatMap(idsOf));
  return (Object.keys(sources) as SourceId[]).filter((id) => cited.has(id));
};

/** Every source the card cites, in the order of its list. */
export const sourceList = (): readonly Source[] => citedIds().map((id) => sources[id]);

/** By the part's name: indices in that list, sorted and unique. */
export const citedBy = (): Readonly<Record<keyof typeof parts, readonly number[]>> => {
  const list = citedIds();
  const entries = Object.entries(parts).map(([name, records]) => {
    const ids = new Set(idsOf(records));
    return [name, list.flatMap((id, place) => (ids.has(id) ? [place] : []))];
  });
  return Object.fromEntries(entries) as Record<keyof typeof parts, number[]>;
};

/** Every statement of the card has been compared with its sources since this month: `2026-11`. */
export const sourcesRead = (): string =>
  Object.values(parts)
    .flatMap((records: Readonly<Record<string, Evidence>>) => Object.values(records))
    .map(({checked}) => checked)
    .reduce((oldest, month) => (month < oldest ? month : oldest));

/** When baby blues and PPD begin and end, for the drawing. */
export const spans = () => timeline.span.spans;
