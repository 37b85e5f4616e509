import type {BannerContent} from '../content.js';

export const banner = (): BannerContent => ({
  statements: {
    headline: 'You are not alone. Help is free, day and night.',
    who: 'For new and expecting parents, and the people who love them.',
    support:
      'Free and confidential. Counselors speak English and Spanish. Interpreters can help in 60 other languages.',
    limit: 'This line is not for emergencies.',
    crisis: 'In crisis, or thinking about suicide?',
    emergency: 'Are you or someone else in danger right now?',
    expectAnswer:
      'A trained counselor answers. It may be a licensed clinician, a certified doula or childbirth educator, or a certified peer specialist.',
    expectReason: 'It does not need to be an emergency.',
    expectPrivate: 'It is free and confidential.',
    expectHours: 'You can call or text at any hour, day or night.',
    expectLanguages:
      'Counselors speak English and Spanish. Interpreters can help in 60 other languages.',
    expectText: 'You can text if you would rather not talk.',
    relay: 'Deaf or hard of hearing? Use your relay service, or dial {relay} and then {maternal}.',
  },
  barMaternal: 'Maternal hotline',
  barCrisis: 'In crisis',
  less: 'Less',
  more: 'More',
  expect: 'What happens when I call?',
  source: 'Source',
});
