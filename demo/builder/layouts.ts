/** Where the hotlines show: one picture stands for the attributes that make it. */
import type {Width} from '../../src/embed/room.js';
import type {Configuration} from './configuration.js';

export const layoutNames = ['strip', 'block', 'top', 'bottom', 'none'] as const;
export type LayoutName = (typeof layoutNames)[number];

const BANNER = 'hotline-banner';

interface Layout {
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What it is usually pasted into. */
  readonly width?: Width;
}

export const layouts: Readonly<Record<LayoutName, Layout>> = {
  strip: {label: 'Under your header', attributes: {density: 'compact'}, width: 'full'},
  block: {label: 'In a page', attributes: {}, width: 'column'},
  top: {label: 'At the top', attributes: {placement: 'top'}},
  bottom: {label: 'At the bottom', attributes: {placement: 'bottom'}},
  none: {label: 'Not at all', attributes: {}},
};

/** What a layout decides; everything else that is set stays. */
const decided = ['placement', 'density', 'minimized'];

export function layoutOf({elements, attributes}: Configuration): LayoutName {
  if (!elements.includes(BANNER)) return 'none';
  const {placement, density} = attributes[BANNER];
  if (placement === 'top' || placement === 'bottom') return placement;
  return density === 'compact' ? 'strip' : 'block';
}

export function withLayout(configuration: Configuration, name: LayoutName): Configuration {
  const others = configuration.elements.filter((one) => one !== BANNER);
  if (name === 'none') return {...configuration, elements: others};
  const {attributes, width = configuration.width} = layouts[name];
  const kept = Object.entries(configuration.attributes[BANNER]).filter(
    ([attribute]) => !decided.includes(attribute),
  );
  return {
    ...configuration,
    elements: [BANNER, ...others],
    attributes: {
      ...configuration.attributes,
      [BANNER]: {...Object.fromEntries(kept), ...attributes},
    },
    width,
  };
}

/** Whether something of it stands in the page, where its room has to be kept free. */
export const isInPage = (configuration: Configuration): boolean =>
  configuration.elements.some((name) => name !== BANNER) ||
  ['strip', 'block'].includes(layoutOf(configuration));
