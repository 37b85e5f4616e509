// What is pictured: element × width × theme × language × state. The pictures are in docs/pictures/, for the README too.

const clinic =
  'clinic-name="Sunrise OB-GYN" phone="602-555-0142" sms="602-555-0143" ' +
  'href="https://sunrise.example/book" hours="Mo-Fr 08:00-17:00" time-zone="America/Phoenix"';

/** A Monday in Phoenix, in office hours and after. */
const MORNING = '2026-11-23T16:00:00Z';
const EVENING = '2026-11-24T03:00:00Z';

/**
 * @type {Record<string, {
 *   html: string, width: number, height?: number, lang?: string, dark?: boolean, forced?: boolean, contrast?: boolean,
 *   fontSize?: number, now?: string, open?: boolean, preset?: string, window?: boolean}>}
 */
export const pictures = {
  banner: {html: '<ppd-hotline-banner></ppd-hotline-banner>', width: 760},
  'banner-phone': {html: '<ppd-hotline-banner></ppd-hotline-banner>', width: 360},
  'banner-phone-dark-es': {
    html: '<ppd-hotline-banner></ppd-hotline-banner>',
    width: 360,
    dark: true,
    lang: 'es',
  },
  'banner-sidebar': {html: '<ppd-hotline-banner></ppd-hotline-banner>', width: 272},
  'banner-forced-colors': {
    html: '<ppd-hotline-banner></ppd-hotline-banner>',
    width: 360,
    forced: true,
  },
  'banner-more-contrast': {
    html: '<ppd-hotline-banner></ppd-hotline-banner>',
    width: 360,
    contrast: true,
  },
  'banner-large-text': {
    html: '<ppd-hotline-banner></ppd-hotline-banner>',
    width: 360,
    fontSize: 32,
  },
  'compact-es': {
    html: '<ppd-hotline-banner density="compact"></ppd-hotline-banner>',
    width: 360,
    lang: 'es',
  },
  'compact-wide': {
    html: '<ppd-hotline-banner density="compact"></ppd-hotline-banner>',
    width: 1000,
  },
  'bottom-bar': {
    html: '<ppd-hotline-banner placement="bottom"></ppd-hotline-banner>',
    width: 360,
    height: 480,
    window: true,
  },
  'bottom-bar-minimized-dark-es': {
    html: '<ppd-hotline-banner placement="bottom" minimized></ppd-hotline-banner>',
    width: 360,
    height: 420,
    dark: true,
    lang: 'es',
    window: true,
  },
  card: {html: '<ppd-info-card open="what"></ppd-info-card>', width: 760},
  'card-phone': {html: '<ppd-info-card></ppd-info-card>', width: 360},
  // For what the banner does to the card's help.
  'card-beside-banner-es': {
    html: '<ppd-hotline-banner></ppd-hotline-banner><br /><ppd-info-card></ppd-info-card>',
    width: 360,
    lang: 'es',
  },
  'card-table-phone-es': {
    html: '<ppd-info-card sections="blues" open="blues"></ppd-info-card>',
    width: 360,
    lang: 'es',
  },
  'card-dark': {
    html: '<ppd-info-card sections="blues signs" open="blues signs"></ppd-info-card>',
    width: 760,
    dark: true,
  },
  button: {html: `<ppd-contact-button ${clinic}></ppd-contact-button>`, width: 440, now: MORNING},
  'button-after-hours-es': {
    html: `<ppd-contact-button ${clinic}></ppd-contact-button>`,
    width: 360,
    lang: 'es',
    now: EVENING,
  },
  'button-open-dark': {
    html: `<ppd-contact-button ${clinic} variant="solid"></ppd-contact-button>`,
    width: 360,
    dark: true,
    open: true,
    now: MORNING,
  },
  ...Object.fromEntries(
    ['harbor', 'meadow', 'plum'].flatMap((preset) =>
      [false, true].map((dark) => [
        `preset-${preset}${dark ? '-dark' : ''}`,
        {
          html: `<ppd-hotline-banner></ppd-hotline-banner><br /><ppd-contact-button ${clinic} variant="solid"></ppd-contact-button>`,
          width: 480,
          preset,
          dark,
          now: MORNING,
        },
      ]),
    ),
  ),
};

/** Everything, as it is printed. */
export const printed = {
  html: `<ppd-hotline-banner></ppd-hotline-banner><ppd-info-card></ppd-info-card><ppd-contact-button ${clinic}></ppd-contact-button>`,
  now: MORNING,
};
