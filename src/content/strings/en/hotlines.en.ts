/** The English words of the links to the hotlines. */
import type {HotlineMessages} from '../string-types.js';

export const lines: HotlineMessages = {
  names: {
    maternal: 'National Maternal Mental Health Hotline',
    crisis: '988 Suicide & Crisis Lifeline',
    emergency: 'Emergency services',
    support: 'Postpartum Support International (PSI) HelpLine',
  },
  call: {
    maternal: 'Call {call}',
    crisis: 'Call {call}',
    emergency: 'Call {call}',
    support: 'Call {call}',
  },
  text: {
    maternal: 'Text {text}',
    crisis: 'Text {text}',
    support: 'Text {text}',
  },
  chat: 'Chat at 988lifeline.org',
  compact: {
    maternal: 'Maternal Mental Health Hotline, free 24/7',
    textMaternal: 'Text',
    crisis: 'In crisis?',
    emergency: 'In danger?',
  },
  copy: 'Copy {number}',
  copied: 'Number copied',
  copyRefused: 'The number is selected. Press Ctrl+C, or ⌘C on a Mac.',
};
