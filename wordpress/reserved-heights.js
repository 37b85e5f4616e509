// The room that a page keeps for an element until the script has made it, so that nothing below it moves.

/**
 * Heights in px, from a width of the window on, as Chromium measures them in a theme's column: as wide as a phone less its
 * margins, and 650 px on a computer. A contact button is measured while the clinic is open; while it is closed, the
 * hotlines make it taller.
 */
const heights = {
  en: {
    'ppd-hotline-banner': {0: 656, 400: 602, 600: 563, 700: 512},
    'ppd-hotline-banner[density="compact"]': {0: 174, 400: 168, 600: 134, 700: 96, 1200: 80},
    'ppd-info-card': {0: 1807, 400: 1604, 520: 1454, 700: 1283},
    'ppd-contact-button': {0: 215, 400: 193},
    'ppd-contact-button[phone]:is([sms],[email],[href])': {0: 310, 400: 290},
  },
  es: {
    'ppd-hotline-banner': {0: 779, 400: 671, 500: 624, 700: 584},
    'ppd-hotline-banner[density="compact"]': {0: 174, 400: 168, 600: 134, 700: 100, 1200: 80},
    'ppd-info-card': {0: 1970, 400: 1674, 520: 1516, 700: 1321},
    'ppd-contact-button': {0: 237, 480: 215},
    'ppd-contact-button[phone]:is([sms],[email],[href])': {0: 354, 400: 332, 480: 310},
  },
};

/** A banner at an edge of the window is out of the flow. */
const atEdge = ':is(ppd-hotline-banner[placement="top"],ppd-hotline-banner[placement="bottom"])';

/** Ways in beside the phone, as a selector and the attributes that it asks for. */
const ways = {
  '[phone]': ['phone'],
  '[phone]:is([sms],[email],[href])': ['phone', 'sms'],
};

/**
 * @param {typeof import('../src/embed/room.ts').roomFor} roomFor gives the room of a button with hours, which stays: while
 *   the clinic is closed, the hotlines fill it, and while it is open, the hours of the week
 * @returns {string} the rules of a style sheet. The others end where the script begins: the elements are then as tall as
 *   they are.
 */
export function reservedHeights(roomFor) {
  const withHours = Object.keys(heights).flatMap((lang) =>
    Object.entries(ways).map(([selector, attributes]) => {
      const read = (name) => (name === 'hours' || attributes.includes(name) ? 'set' : null);
      const room = roomFor('contact-button', read, lang);
      return `ppd-contact-button[hours]${selector}[lang="${lang}"]{display:flow-root;min-height:${room}}`;
    }),
  );
  const rules = Object.entries(heights).flatMap(([lang, selectors]) =>
    Object.entries(selectors).flatMap(([selector, steps]) =>
      Object.entries(steps).map(([from, height]) => {
        const rule = `${selector}[lang="${lang}"]:not(:defined){min-height:${height}px}`;
        return from === '0' ? rule : `@media(min-width:${from}px){${rule}}`;
      }),
    ),
  );
  return [
    // As the elements' own style sheet has it: a page's rule of any weight takes its place.
    ':where(ppd-hotline-banner,ppd-info-card,ppd-contact-button):where(:not(:defined)){display:flow-root;margin-block:1.5em}',
    ...rules,
    ...withHours,
    `${atEdge}:not(:defined){min-height:0!important}`,
  ].join('');
}
