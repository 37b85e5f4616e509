/** Which sources the shown part of the card rests on. A source is named by its place in `cardSources()`. */
import {citedBy, sourceList} from '../../content/cited.data.js';
import {lazy} from '../../content/lazy.js';
import {sectionGroups, type SectionName} from '../../content/sections.js';

/** Every source that the card may cite. */
export const cardSources = lazy(sourceList);

const cited = lazy(citedBy);

/** A part of the card that says once on what it rests. */
export type CitingPart = 'lead' | 'help' | SectionName;

/** The sources that a part of the card is the first to cite. */
export interface SourceGroup {
  readonly part: CitingPart;
  readonly sources: readonly number[];
}

/** @returns the sources of one part, each once */
export function citedByPart(part: CitingPart): readonly number[] {
  const groups =
    part === 'lead' || part === 'help' || part === 'blues' ? [part] : sectionGroups[part];
  return [...new Set(groups.flatMap((group) => [...cited()[group]]))];
}

/** @returns every source of a card with these sections, in the order in which its list numbers them */
export function citedByCard(sections: readonly SectionName[]): readonly SourceGroup[] {
  const seen = new Set<number>();
  const parts: readonly CitingPart[] = [...sections, 'help', 'lead'];
  return parts.flatMap((part) => {
    const sources = citedByPart(part).filter((id) => !seen.has(id));
    for (const id of sources) seen.add(id);
    return sources.length ? [{part, sources}] : [];
  });
}
