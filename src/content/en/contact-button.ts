import type {ContactContent} from '../content.js';

export const contact: ContactContent = {
  statements: {
    limits: 'For office hours, not for emergencies. In a crisis, call or text {crisis}.',
    sponsor: '{publisher} offers ketamine treatment.',
  },
  call: 'Call {clinic}',
  callUnnamed: 'Call our office',
  text: 'Text {number}',
  email: 'E-mail {address}',
  page: 'Contact {clinic} online',
  pageUnnamed: 'Contact us online',
  more: 'Other ways to reach us',
  extension: 'ext.',
};
