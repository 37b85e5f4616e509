/** Which sources the shown part of the card rests on, and the number each has in its list. */
import {sectionGroups, type SectionName} from '../content/sections.js';
import {sources, type SourceId} from '../content/sources.js';
import {
  bluesRows,
  helpLines,
  statements,
  type Statement,
  type StatementGroup,
} from '../content/statements.js';

/** Keeps the order of the source list and each id once. */
function inListOrder(ids: readonly SourceId[]): SourceId[] {
  const cited = new Set(ids);
  return (Object.keys(sources()) as SourceId[]).filter((id) => cited.has(id));
}

const sourcesOf = (table: readonly Statement[]): SourceId[] =>
  table.flatMap((statement) => [...statement.sources]);

/** @returns the sources of one group of statements */
export const citedByGroup = (group: StatementGroup): SourceId[] =>
  inListOrder(sourcesOf(statements()[group]));

/** @returns the sources of the table that compares baby blues with PPD */
export const citedByBlues = (): SourceId[] => inListOrder(bluesRows.flat());

/** @returns the sources of the lines that say where to get help */
export const citedByHelp = (): SourceId[] => inListOrder(Object.values(helpLines).flat());

/** @returns the sources of the statements under the card's title */
export const citedByLead = (): SourceId[] =>
  inListOrder(sourcesOf(statements().what.filter(({form}) => form === 'lead')));

/** @returns every source of a card with these sections, in the order in which its list numbers them */
export const citedByCard = (sections: readonly SectionName[]): SourceId[] =>
  inListOrder([
    ...citedByLead(),
    ...sections.flatMap((section) =>
      section === 'blues' ? citedByBlues() : sectionGroups[section].flatMap(citedByGroup),
    ),
    ...citedByHelp(),
  ]);
