/** The contact button's English strings. */
import {contact as statements} from '../../statements/contact.js';
import {wordsIn} from '../../statements/derive.js';
import type {ContactMessages} from '../string-types.js';

export const contact = (): ContactMessages => ({
  statements: wordsIn('en', statements),
  call: 'Call {clinic}',
  callUnnamed: 'Call our office',
  text: 'Text {number}',
  email: 'E-mail {address}',
  page: 'Contact {clinic} online',
  pageUnnamed: 'Contact us online',
  leaveMessage: 'The office is closed. You may be able to leave a message.',
  group: 'Contact {clinic}',
  groupUnnamed: 'Contact our office',
  more: 'Other ways to reach us',
  privacy: 'Texts and e-mail may not be private. Please do not write about your health in them.',
  extension: 'ext.',
  hours: {
    open: 'Open now',
    closed: 'Closed now',
    week: 'Opening hours',
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
