import type {ContactContent} from '../content.js';

export const contact: ContactContent = {
  statements: {
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
  more: 'Otras formas de comunicarse',
  extension: 'ext.',
};
