import type {ContactContent} from '../content.js';

export const contact = (): ContactContent => ({
  statements: {
    afterHours: 'You can talk with someone now. It is free and confidential.',
    limits: 'For office hours, not for emergencies. In a crisis, call or text {crisis}.',
    sponsor: '{publisher} offers ketamine treatment.',
  },
  call: 'Call {clinic}',
  callUnnamed: 'Call our office',
  text: 'Text {number}',
  email: 'E-mail {address}',
  page: 'Contact {clinic} online',
  pageUnnamed: 'Contact us online',
  leaveMessage: 'You may be able to leave our office a message.',
  more: 'Other ways to reach us',
  extension: 'ext.',
  hours: {
    open: 'Open now',
    closed: 'Closed now',
    until: 'until {time}',
    opens: 'opens {when}',
    today: 'at {time}',
    tomorrow: 'tomorrow at {time}',
    onDay: '{day} at {time}',
    morning: '{clock}\u00a0AM',
    afternoon: '{clock}\u00a0PM',
    one: '{time}',
    other: '{time}',
    noon: 'noon',
    midnight: 'midnight',
  },
});
