/** The card's help section, in this order, and the line that names the publisher. */
import type {Statement} from './record.js';

export const help = {
  doctor: {
    sources: ['acogTreatment', 'cpsChildren'],
    checked: '2026-11',
    en: 'Call your OB, midwife, family doctor, or your baby’s doctor.',
    es: 'Llame a su obstetra, partera (midwife), médico de familia o al pediatra.',
  },
  maternal: {
    sources: ['hrsaFaq', 'hhsNumber', 'maternalLineName'],
    checked: '2026-11',
    en: 'Free, day and night. {vanity}',
    es: 'Es gratis, de día y de noche. {vanity}',
    nuance:
      'The Spanish name rests on one news page; HRSA’s own Spanish page should take its place.',
  },
  crisis: {
    sources: ['lifelineExpect', 'lifelineMessages', 'lifelineSpanish'],
    checked: '2026-11',
    en: 'If you are in crisis or thinking about suicide.',
    es: 'Si está en crisis o piensa en el suicidio.',
    nuance: '988 also answers those who worry about someone else.',
  },
  support: {
    sources: ['psiHelpline', 'psiGroups'],
    checked: '2026-11',
    en: 'It gives support and helps you find care. Leave a message or send a text. A volunteer answers from 8 a.m. to 11 p.m. Eastern time. It is not for emergencies. PSI also has online groups.',
    es: 'Ofrece apoyo y le ayuda a encontrar atención. Deje un mensaje o envíe un texto. Le contestan de 8 de la mañana a 11 de la noche, hora del Este. No es para emergencias. PSI también tiene grupos en línea.',
    nuance:
      'Hours, numbers and limits: three other projects’ dated checks of PSI’s page agree; look once live. Which groups there are (Spanish, dads, after a loss) could not be read.',
  },
} as const satisfies Readonly<Record<string, Statement>>;

export const notices = {
  publisher: {
    sources: ['fdaKetamine'],
    checked: '2026-11',
    en: '{publisher} publishes this card. It offers ketamine treatment, which the FDA has not approved for PPD.',
    es: '{publisher} publica esta tarjeta. Ofrece tratamiento con ketamina, que la FDA no ha aprobado para la depresión posparto.',
    nuance:
      'What it offers is the publisher’s own statement. The FTC asks that an interest stand close to the claim it colours.',
  },
} as const satisfies Readonly<Record<string, Statement>>;
