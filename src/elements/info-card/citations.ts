/** Which sources support the sections shown. A source is identified by its index in `cardSources()`. */
import {citedBy, sourceList} from '../../content/cited.data.js';
import {lazy} from '../../content/lazy.js';
import {sectionGroups, type SectionName} from '../../content/sections.js';

/** Every source that the card may cite, in list order. */
export const cardSources = lazy(sourceList);

const cited = lazy(citedBy);

/** A part of the card with sources: a group of statements, the table or the help section. */
export type CitingPart = keyof ReturnType<typeof citedBy>;

/** @returns the sources of one part, in list order */
export const citedByPart = (part: CitingPart): readonly number[] => cited()[part];

/** @returns every source of a card with these sections, in the order of their numbers */
export function citedByCard(sections: readonly SectionName[]): number[] {
  const parts: CitingPart[] = [
    'lead',
    'help',
    ...sections.flatMap((section) => (section === 'blues' ? [section] : sectionGroups[section])),
  ];
  const places = new Set(parts.flatMap((part) => [...citedByPart(part)]));
  return [...places].sort((one, other) => one - other);
}
