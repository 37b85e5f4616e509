import type {BannerContent} from '../content.js';

export const banner = (): BannerContent => ({
  statements: {
    headline: 'Usted cuenta con apoyo. Hay ayuda gratis, de día y de noche.',
    who: 'Para quienes esperan un bebé, quienes acaban de tenerlo y sus seres queridos.',
    support:
      'Es gratis y confidencial. Hablan español e inglés. Hay intérpretes de otros 60 idiomas.',
    limit: 'Esta línea no es para emergencias.',
    crisis: '¿Está en crisis o piensa en el suicidio?',
    emergency: '¿Usted u otra persona está en peligro ahora mismo?',
    expectAnswer:
      'Le contesta una persona capacitada. Puede ser profesional de la salud con licencia, doula o educadora de parto con certificado, o especialista de apoyo entre pares con certificado.',
    expectReason: 'No hace falta que sea una emergencia.',
    expectPrivate: 'Es gratis y confidencial.',
    expectHours: 'Puede llamar o enviar un mensaje de texto a cualquier hora, de día o de noche.',
    expectLanguages: 'Hablan español e inglés. Hay intérpretes de otros 60 idiomas.',
    expectText: 'Puede enviar un mensaje de texto si prefiere no hablar.',
    relay:
      '¿Tiene sordera o le cuesta oír? Use su servicio de retransmisión, o marque {relay} y luego {maternal}.',
  },
  barMaternal: 'Línea materna',
  barCrisis: 'En crisis',
  less: 'Menos',
  more: 'Más',
  expect: '¿Qué pasa cuando llamo?',
  source: 'Fuente',
});
