import type {BannerContent} from '../content.js';

export const banner: BannerContent = {
  statements: {
    headline: 'You are not alone. Help is free, day and night.',
    who: 'For new and expecting parents, and the people who love them.',
    support:
      'Free and confidential. Counselors speak English and Spanish. Interpreters can help in 60 other languages.',
    limit: 'This line is not for emergencies.',
    crisis: 'In crisis, or thinking about suicide?',
    emergency: 'Are you or someone else in danger right now?',
    expectAnswer:
      'A trained counselor answers: a licensed clinician, a certified doula or childbirth educator, or a certified peer specialist.',
    expectPrivate: 'The call is free and confidential, at any hour.',
    expectText: 'You can text if you would rather not talk.',
    expectReason: 'You do not need to be in a crisis to call.',
    relay: 'Deaf or hard of hearing? Use your relay service, or dial {relay} and then {maternal}.',
  },
  name: 'National Maternal Mental Health Hotline',
  call: 'Call {maternal}',
  text: 'Text {maternal}',
  callCrisis: 'Call {crisis}',
  textCrisis: 'Text {crisis}',
  chatCrisis: 'Chat at 988lifeline.org',
  callEmergency: 'Call {emergency}',
  compactHeadline: 'Maternal Mental Health Hotline, free 24/7',
  compactCrisis: 'In crisis?',
  compactEmergency: 'In danger?',
  copy: 'Copy the number',
  copied: 'Number copied',
  expect: 'What happens when I call?',
};
