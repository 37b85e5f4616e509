/** The statements of the hotline banner, by purpose. */
import type {Statement} from './record.js';

export const banner = {
  headline: {
    sources: ['hrsaFaq', 'hhsNumber'],
    checked: '2026-11',
    en: 'You are not alone. Help is free, day and night.',
    es: 'Usted cuenta con apoyo. Hay ayuda gratis, de día y de noche.',
    nuance: 'Spanish does not say "sola" or "solo": it would give the reader a gender.',
  },
  support: {
    sources: ['hrsaFaq', 'hhsNumber'],
    checked: '2026-11',
    en: 'Free and confidential, in English and Spanish.',
    es: 'Es gratis y confidencial, en español y en inglés.',
  },
  limit: {
    sources: ['hrsaFaq'],
    checked: '2026-11',
    en: 'This line is not for emergencies.',
    es: 'Esta línea no es para emergencias.',
    nuance:
      'HRSA: not a crisis line; suicidal crisis to 988, imminent danger to 911, which are with it.',
  },
  crisis: {
    sources: ['hrsaFaq', 'lifelineExpect', 'lifelineMessages'],
    checked: '2026-11',
    en: 'In crisis, or thinking about suicide?',
    es: '¿Está en crisis, siente que ya no puede más o piensa en el suicidio?',
  },
  expectAnswer: {
    sources: ['hrsaFaq'],
    checked: '2026-11',
    en: 'A trained counselor answers. It may be a nurse, a doctor, a therapist, or a doula. It may be someone who has been through it too.',
    es: 'Le contesta una persona capacitada. Puede ser de enfermería, medicina o terapia, o una doula. Puede ser alguien que vivió algo parecido.',
    nuance:
      'HRSA: licensed clinicians, certified doulas or childbirth educators, certified peer specialists.',
  },
  expectReason: {
    sources: ['hrsaFaq'],
    checked: '2026-11',
    en: 'It does not need to be an emergency.',
    es: 'No hace falta que sea una emergencia.',
  },
  expectWait: {
    sources: ['hrsaFaq'],
    checked: '2026-11',
    en: 'Most calls and texts are answered in a few minutes.',
    es: 'Casi siempre contestan en pocos minutos.',
    nuance: 'HRSA: "within a couple minutes".',
  },
  expectLanguages: {
    sources: ['hrsaFaq'],
    checked: '2026-11',
    en: 'Counselors speak English and Spanish. Interpreters can help in 60 other languages.',
    es: 'Atienden en español y en inglés. Hay intérpretes de otros 60 idiomas.',
  },
  expectText: {
    sources: ['hrsaFaq'],
    checked: '2026-11',
    en: 'You can text if you would rather not talk.',
    es: 'Puede enviar un mensaje de texto si prefiere no hablar.',
  },
  relay: {
    sources: ['hhsLaunch'],
    checked: '2026-11',
    en: 'Deaf or hard of hearing? Use your relay service, or dial {relay} and then {maternal}.',
    es: '¿Es una persona sorda o le cuesta oír? Use su servicio de retransmisión o relevo, o marque {relay} y luego {maternal}.',
    nuance:
      'HHS’s wording was seen with the hotline’s old number; 711 with the new one is our inference.',
  },
} as const satisfies Readonly<Record<string, Statement>>;
