/** The Spanish words of the links to the hotlines. */
import type {HotlineMessages} from '../string-types.js';

/** For Spanish, 988 works differently: press 2, or text AYUDA. */
export const lines: HotlineMessages = {
  names: {
    maternal: 'Línea Nacional de Asistencia a la Salud Mental Materna',
    crisis: 'Línea 988 de Prevención del Suicidio y Crisis',
    emergency: 'Servicios de emergencia',
    support: 'Línea de ayuda de Postpartum Support International (PSI)',
  },
  call: {
    maternal: 'Llame al {call}',
    crisis: 'Llame al {call}, oprima 2',
    emergency: 'Llame al {call}',
    support: 'Llame al {call} y oprima el 1',
  },
  text: {
    maternal: 'Envíe un texto al {text}',
    crisis: 'Envíe AYUDA al {text}',
    support: 'Envíe un texto al {text}',
  },
  chat: 'Chat en 988lifeline.org/es',
  compact: {
    maternal: 'Línea de Salud Mental Materna, gratis 24/7',
    textMaternal: 'Enviar texto',
    crisis: '¿En crisis?',
    emergency: '¿En peligro?',
  },
  copy: 'Copiar {number}',
  copied: 'Número copiado',
  copyRefused: 'El número está seleccionado. Oprima Ctrl+C, o ⌘C en una Mac.',
};
