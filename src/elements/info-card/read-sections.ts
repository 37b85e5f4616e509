/** Which sections the card shows, from what the site owner asked for. */
import {sectionNames, type SectionName} from '../../content/sections.js';
import {splitList} from '../../input/attributes.js';
import {warn} from '../../input/warn.js';

/** Ketamine is not approved for PPD, so it is never shown without the treatments that are, or before them. */
function ketamineLast(sections: SectionName[]): {kept: SectionName[]; problem: string} {
  const place = sections.indexOf('ketamine');
  const others = sections.filter((section): boolean => section !== 'ketamine');
  const treatment = others.indexOf('treatment');
  if (place < 0) return {kept: sections, problem: ''};
  if (treatment < 0) {
    return {kept: others, problem: 'ketamine is shown only with treatment'};
  }
  if (place > treatment) return {kept: sections, problem: ''};
  others.splice(treatment + 1, 0, 'ketamine');
  return {kept: others, problem: 'ketamine is shown only after treatment'};
}

/** The signs say when to call 988 and 911, so they are always shown: in their usual place if the owner left them out. */
function withSigns(sections: readonly SectionName[]): readonly SectionName[] {
  if (sections.includes('signs')) return sections;
  const later = sectionNames.slice(sectionNames.indexOf('signs'));
  const next = sections.findIndex((section) => later.includes(section));
  const place = next < 0 ? sections.length : next;
  return [...sections.slice(0, place), 'signs', ...sections.slice(place)];
}

/**
 * Reads `sections`. One warning names everything that is wrong with it.
 *
 * @param element the card, named in the warning
 * @param value the attribute's value; `help` and `sources` are allowed, because they are shown anyway
 * @returns the sections in page order
 */
export function readSections(element: Element, value: unknown): readonly SectionName[] {
  const {known, refused} = splitList(value, [...sectionNames, 'help', 'sources']);
  const named = known.filter((word) => word !== 'help' && word !== 'sources');
  const {kept, problem} = ketamineLast(named);
  const problems = [
    refused.length
      ? `unknown or repeated: ${refused.join(', ')} (allowed: ${sectionNames.join(', ')})`
      : '',
    problem,
  ].filter(Boolean);
  const sections = kept.length ? withSigns(kept) : sectionNames;
  if (problems.length) {
    const used = kept.length ? `"${sections.join(' ')}" is used` : 'all sections are shown';
    warn(element, 'sections', value, problems.join('; '), used);
  }
  return sections;
}
