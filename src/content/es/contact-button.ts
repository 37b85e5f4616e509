import type {ContactContent} from '../content.js';

export const contact = (): ContactContent => ({
  statements: {
    afterHours: 'Puede hablar con alguien ahora. Es gratis y confidencial.',
    limits:
      'Para horas de oficina, no para emergencias. En una crisis, llame al {crisis} y oprima el 2, o envíe AYUDA al {crisis}.',
    sponsor: '{publisher} ofrece tratamiento con ketamina.',
  },
  call: 'Llame a {clinic}',
  callUnnamed: 'Llame a nuestro consultorio',
  text: 'Envíe un texto al {number}',
  email: 'Escriba a {address}',
  page: 'Comuníquese con {clinic} en línea',
  pageUnnamed: 'Comuníquese con nosotros en línea',
  leaveMessage: 'Tal vez pueda dejar un mensaje a nuestro consultorio.',
  more: 'Otras formas de comunicarse',
  extension: 'ext.',
  hours: {
    open: 'Abierto ahora',
    closed: 'Cerrado ahora',
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
