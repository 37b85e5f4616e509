/** The contact button's Spanish strings. */
import {contact as statements} from '../../statements/contact.js';
import {wordsIn} from '../../statements/derive.js';
import type {ContactMessages} from '../string-types.js';

export const contact = (): ContactMessages => ({
  statements: wordsIn('es', statements),
  call: 'Llame a {clinic}',
  callUnnamed: 'Llame a nuestro consultorio',
  text: 'Envíe un texto al {number}',
  email: 'Escriba a {address}',
  page: 'Comuníquese con {clinic} en línea',
  pageUnnamed: 'Comuníquese con nosotros en línea',
  leaveMessage: 'El consultorio está cerrado. Tal vez pueda dejar un mensaje.',
  group: 'Comuníquese con {clinic}',
  groupUnnamed: 'Comuníquese con nuestro consultorio',
  more: 'Otras formas de comunicarse',
  privacy:
    'Los textos y el correo pueden no ser privados. Por favor, no escriba ahí sobre su salud.',
  extension: 'ext.',
  hours: {
    open: 'Abierto ahora',
    closed: 'Cerrado ahora',
    week: 'Horario de atención',
    until: 'hasta {time}',
    opens: 'abre {when}',
    today: 'a {time}',
    tomorrow: 'mañana a {time}',
    onDay: 'el {day} a {time}',
    morning: '{clock}\u00a0a.\u00a0m.',
    afternoon: '{clock}\u00a0p.\u00a0m.',
    one: 'la {time}',
    other: 'las {time}',
    noon: 'mediodía',
    midnight: 'medianoche',
  },
});
