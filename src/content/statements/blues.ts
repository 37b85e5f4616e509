/** How baby blues and PPD differ: the timeline, and the table row by row. */
import type {TableRecord, TimelineRecord} from './record.js';

export const blues = {
  feel: {
    sources: ['mayoPpd'],
    checked: '2026-11',
    en: {
      name: 'How it feels',
      blues: 'Mood swings, crying, worry, and poor sleep.',
      ppd: 'Low mood, strong worry, or no joy. It can get in the way of daily life.',
    },
    es: {
      name: 'Cómo se siente',
      blues: 'Cambios de ánimo, llanto, preocupación y problemas para dormir.',
      ppd: 'Ánimo bajo, mucha preocupación o falta de alegría. Puede afectar la vida diaria.',
    },
  },
  start: {
    sources: ['mayoPpd', 'nhsPnd'],
    checked: '2026-11',
    en: {
      name: 'When it starts',
      blues: 'In the first 2 or 3 days after birth.',
      ppd: 'In pregnancy, or any time in the first year after birth.',
    },
    es: {
      name: 'Cuándo empieza',
      blues: 'En los primeros 2 o 3 días después del parto.',
      ppd: 'En el embarazo o en el primer año después del parto.',
    },
  },
  last: {
    sources: ['mayoPpd', 'nhsPnd'],
    checked: '2026-11',
    en: {
      name: 'How long it lasts',
      blues: 'Up to 2 weeks.',
      ppd: 'More than 2 weeks. It can last for months without care.',
    },
    es: {
      name: 'Cuánto dura',
      blues: 'Hasta 2 semanas.',
      ppd: 'Más de 2 semanas. Puede durar meses si no se trata.',
    },
  },
  help: {
    sources: ['mayoPpd'],
    checked: '2026-11',
    en: {
      name: 'What helps',
      blues: 'Rest and support. It most often goes away on its own.',
      ppd: 'Care from a doctor, nurse, midwife, or therapist.',
    },
    es: {
      name: 'Qué ayuda',
      blues: 'Descanso y apoyo. Por lo general se va por sí sola.',
      ppd: 'La atención de un médico, enfermera, partera (midwife) o terapeuta.',
    },
  },
} as const satisfies Readonly<Record<string, TableRecord>>;

export const timeline = {
  span: {
    sources: ['mayoPpd', 'nhsPnd'],
    checked: '2026-11',
    // 40 weeks of pregnancy, and a year.
    spans: {shown: [-280, 365], blues: [2, 14], ppd: [-280, 365]},
    en: {
      words:
        'Baby blues start in the first 2 or 3 days after birth and last up to 2 weeks. PPD can start in pregnancy, or at any time in the first year after birth.',
      blues: 'Baby blues: up to 2 weeks',
      ppd: 'PPD: can start at any time here',
      pregnancy: 'Pregnancy',
      birth: 'Birth',
      year: '1 year',
    },
    es: {
      words:
        'La tristeza posparto empieza en los primeros 2 o 3 días después del parto y dura hasta 2 semanas. La depresión posparto puede empezar en el embarazo, o en cualquier momento del primer año después del parto.',
      blues: 'Tristeza posparto: hasta 2 semanas',
      ppd: 'Depresión posparto: puede empezar en cualquier momento',
      pregnancy: 'Embarazo',
      birth: 'Parto',
      year: '1 año',
    },
    nuance:
      'The bar of PPD shows when it can start. Without care it can last for months, beyond the year too.',
  },
} as const satisfies Readonly<Record<string, TimelineRecord>>;
