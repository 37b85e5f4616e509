/** Which sections the card shows, from what a site owner asked for. */
import {sectionNames, type SectionName} from '../../content/sections.js';
import {splitList} from '../../input/attributes.js';
import {warn} from '../../input/warn.js';

/** Ketamine is not approved for PPD: it is never shown without the treatments that are, nor before them. */
function ketamineLast(sections: SectionName[]): {kept: SectionName[]; problem: string} {
  const place = sections.indexOf('ketamine');
  const others = sections.filter((section): boolean => section !== 'ketamine');
  const treatment = others.indexOf('treatment');
  if (place < 0) return {kept: sections, problem: ''};
  if (treatment < 0) {
    return {kept: others, problem: 'ketamine is shown only where treatment is shown too'};
  }
  if (place > treatment) return {kept: sections, problem: ''};
  others.splice(treatment + 1, 0, 'ketamine');
  return {kept: others, problem: 'ketamine is shown only after treatment'};
}

/** The signs hold 988, 911 and whom to call, so they are always shown: where the owner left them out, in their usual place. */
function withSigns(sections: readonly SectionName[]): readonly SectionName[] {
  if (sections.includes('signs')) return sections;
  const later = sectionNames.slice(sectionNames.indexOf('signs'));
  const next = sections.findIndex((section) => later.includes(section));
  const place = next < 0 ? sections.length : next;
  return [...sections.slice(0, place), 'signs', ...sections.slice(place)];
}

/**
 * Reads `sections`. Whatever is wrong with it is said in one warning.
 *
 * @param element carries the attribute; named in the warning
 * @param value what it holds; `help` and `sources` may be named, since they are shown anyway
 * @returns the sections in the order of the page
 */
export function readSections(element: Element, value: unknown): readonly SectionName[] {
  const {known, refused} = splitList(value, [...sectionNames, 'help', 'sources']);
  const named = known.filter((word) => word !== 'help' && word !== 'sources');
  const {kept, problem} = ketamineLast(named);
  const problems = [
    refused.length
      ? `unknown or repeated: ${refused.join(', ')} (allowed are ${sectionNames.join(', ')})`
      : '',
    problem,
  ].filter(Boolean);
  const sections = kept.length ? withSigns(kept) : sectionNames;
  if (problems.length) {
    const used = kept.length ? `${sections.join(', ')} is shown` : 'all of them are shown';
    warn(element, 'sections', value, problems.join('; '), used);
  }
  return sections;
}
