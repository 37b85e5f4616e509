/** What the contact button says besides how to reach the clinic. */
import type {Statement} from './record.js';

export const contact = {
  afterHours: {
    sources: ['hrsaFaq', 'hhsNumber'],
    checked: '2026-11',
    en: 'You can talk with someone now. It is free and confidential.',
    es: 'Puede hablar con alguien ahora. Es gratis y confidencial.',
  },
  limits: {
    sources: ['hrsaFaq', 'lifelineExpect'],
    checked: '2026-11',
    en: 'For office hours, not for emergencies. In danger? Call {emergency}. In a crisis? Call or text {crisis}.',
    es: 'Es para horas de oficina, no para emergencias. ¿En peligro? Llame al {emergency}. ¿En una crisis? Llame al {crisis} y oprima el 2, o envíe AYUDA al {crisis}.',
  },
  sponsor: {
    sources: ['fdaKetamine'],
    checked: '2026-11',
    en: '{publisher} offers ketamine treatment. The FDA has not approved ketamine for PPD.',
    es: '{publisher} ofrece tratamiento con ketamina. La FDA no ha aprobado la ketamina para la depresión posparto.',
    nuance: 'What it offers is the publisher’s own statement.',
  },
} as const satisfies Readonly<Record<string, Statement>>;
