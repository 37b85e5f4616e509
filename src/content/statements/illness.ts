/** The card's statements about the illness: under its title, what it is, its signs, what helps. */
import type {StatementGroupRecord} from './record.js';

export const illness = {
  /** Under the card's title, always visible. */
  lead: {
    helps: {
      form: 'paragraph',
      sources: ['cdcTreatment'],
      checked: '2026-11',
      en: 'Treatment helps most people with postpartum depression (PPD) feel better.',
      es: 'El tratamiento ayuda a la mayoría de las personas con depresión posparto.',
      nuance: 'CDC: most people get better with treatment; read in a reprint.',
    },
    notYourFault: {
      form: 'sentence',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'It is not a weakness, and it is not your fault.',
      es: 'No es una debilidad y usted no tiene la culpa.',
      nuance: 'Mayo: not a character flaw or a weakness. "Not your fault" is how we put it.',
    },
    anyHour: {
      form: 'sentence',
      sources: ['hhsNumber'],
      checked: '2026-11',
      en: 'You can get help at any hour: see “{help}.”',
      es: 'Puede pedir ayuda a cualquier hora: vea «{help}».',
    },
  },
  what: {
    definition: {
      form: 'paragraph',
      sources: ['cdcTrends', 'mayoPpd'],
      checked: '2026-11',
      en: 'Postpartum depression (PPD) is a health problem that can be treated.',
      es: 'La depresión posparto es un problema de salud que se puede tratar.',
    },
    more: {
      form: 'sentence',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'It is more than feeling tired or sad for a few days.',
      es: 'Es más que sentir cansancio o tristeza por unos días.',
    },
    howMany: {
      form: 'paragraph',
      sources: ['cdcPrevalence'],
      checked: '2026-11',
      oneIn: 8,
      en: 'In a 2018 CDC survey, about 1 in 8 women who had a baby reported signs of it.',
      es: 'En una encuesta de los CDC de 2018, cerca de 1 de cada 8 mujeres que tuvieron un bebé dijo tener señales de depresión.',
      nuance:
        'CDC 2018: 13.2 % in 31 sites (9.7 to 23.5 %). Symptoms the women reported, not diagnoses. ACOG says 1 in 7 for perinatal depression.',
    },
    common: {
      form: 'sentence',
      sources: ['cdcPrevalence'],
      checked: '2026-11',
      en: 'So it is common.',
      es: 'Es decir, es común.',
    },
    partners: {
      form: 'paragraph',
      sources: ['jamaFathers'],
      checked: '2026-11',
      en: 'Partners can have it too. About 1 in 10 new dads have depression.',
      es: 'La pareja también la puede tener. Cerca de 1 de cada 10 hombres con un bebé tiene depresión.',
      nuance:
        'Meta-analysis of 43 studies: 10.4 % of fathers (8.5 to 12.7 %), from the first trimester to one year after birth. It counts fathers; other partners are not in it.',
    },
    causes: {
      form: 'paragraph',
      sources: ['mayoPpd', 'hormonesReview', 'predictorsStudy'],
      checked: '2026-11',
      en: 'There is no single cause. Hormone changes, too little sleep, stress, and past depression can all play a part.',
      es: 'No hay una sola causa. Pueden influir los cambios de hormonas, dormir poco, el estrés y haber tenido depresión antes.',
      nuance:
        'Past depression and stressful events are the best shown. Hormones: a role in women who are sensitive to the change, not found in all studies. Too little sleep rests on Mayo alone. NIMH’s page could not be read.',
    },
  },
  start: {
    often: {
      form: 'paragraph',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'It often starts in the first few weeks after birth.',
      es: 'Muchas veces empieza en las primeras semanas después del parto.',
    },
    range: {
      form: 'sentence',
      sources: ['mayoPpd', 'nhsPnd'],
      checked: '2026-11',
      en: 'It can also start in pregnancy, or up to a year after birth.',
      es: 'También puede empezar en el embarazo, o hasta un año después del parto.',
      nuance:
        'Follows Mayo and NHS. DSM-5 "peripartum onset" means in pregnancy or the first 4 weeks after birth.',
    },
    callDoctor: {
      form: 'paragraph',
      sources: ['mayoPpd', 'nhsPnd'],
      checked: '2026-11',
      en: 'If low feelings last more than 2 weeks, call your doctor, nurse, or midwife.',
      es: 'Si la tristeza o el ánimo bajo duran más de 2 semanas, llame a su médico, enfermera o partera.',
    },
    sooner: {
      form: 'sentence',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'You can call sooner. You do not need to wait for your next visit.',
      es: 'Puede llamar antes. No tiene que esperar a su próxima cita.',
      nuance:
        'Mayo: call as soon as possible if it does not fade after 2 weeks, gets worse, or makes it hard to care for the baby.',
    },
  },
  signs: {
    intro: {
      form: 'paragraph',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'Each person is different. You may:',
      es: 'Cada persona es distinta. Tal vez usted:',
      nuance:
        'The whole list was read in two copies of Mayo’s page; match it with ACOG’s or NIMH’s at sign-off.',
    },
    sad: {
      form: 'bullet',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'Feel sad, empty, or without hope.',
      es: 'Siente tristeza, vacío o falta de esperanza.',
    },
    cry: {
      form: 'bullet',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'Cry a lot.',
      es: 'Llora mucho.',
    },
    worry: {
      form: 'bullet',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'Feel very worried, or have panic attacks.',
      es: 'Se preocupa mucho o tiene ataques de pánico.',
    },
    angry: {
      form: 'bullet',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'Feel angry or on edge.',
      es: 'Siente enojo o tiene los nervios de punta.',
    },
    joy: {
      form: 'bullet',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'Not enjoy things you used to like.',
      es: 'Ya no disfruta lo que antes le gustaba.',
    },
    bond: {
      form: 'bullet',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'Find it hard to feel close to your baby.',
      es: 'Le cuesta sentir una conexión con su bebé.',
    },
    withdraw: {
      form: 'bullet',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'Pull away from family and friends.',
      es: 'Se aleja de su familia y amistades.',
    },
    sleep: {
      form: 'bullet',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'Sleep or eat much more or much less than before.',
      es: 'Duerme o come mucho más o mucho menos que antes.',
    },
    guilt: {
      form: 'bullet',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'Feel guilt or shame, or feel you are not a good parent.',
      es: 'Siente culpa o vergüenza, o cree que no es buena madre o buen padre.',
    },
    think: {
      form: 'bullet',
      sources: ['mayoPpd'],
      checked: '2026-11',
      en: 'Find it hard to think or to choose.',
      es: 'Le cuesta concentrarse o tomar decisiones.',
    },
    harm: {
      form: 'urgent',
      line: 'crisis',
      sources: ['mayoPpd', 'hrsaFaq', 'lifelineExpect'],
      checked: '2026-11',
      en: 'If you think about death or suicide, or feel you might hurt yourself or your baby, call or text {crisis} right now.',
      es: 'Si piensa en la muerte o en el suicidio, o siente que podría hacerse daño o hacerle daño a su bebé, llame al {crisis} ahora mismo y oprima el 2, o envíe AYUDA al {crisis}.',
      nuance:
        'Intent and fear of acting. Unwanted thoughts without them are signs.scaryThoughts; a reader who believes such thoughts, or fears to act on them, belongs here.',
    },
    sayIt: {
      form: 'sentence',
      sources: ['lifelineFramework'],
      checked: '2026-11',
      en: 'You can say these thoughts out loud. They are a reason to get help, not a reason for shame.',
      es: 'Puede hablar de estos pensamientos. Son una razón para pedir ayuda, no un motivo de vergüenza.',
    },
    scaryThoughts: {
      form: 'paragraph',
      line: 'maternal',
      sources: ['jcpThoughts2022', 'jcpThoughts2024'],
      checked: '2026-11',
      en: 'Many new parents get scary thoughts they do not want, such as the baby being hurt. Studies did not find that these thoughts lead to harm. Tell your doctor, or call {maternal}.',
      es: 'A muchas madres y padres les llegan pensamientos que asustan y que no desean, por ejemplo, que algo malo le pase al bebé. Los estudios no hallaron que esos pensamientos lleven a hacer daño. Dígaselo a su médico o llame al {maternal}.',
      nuance:
        'For a clinician’s eye. 2022, 388 mothers: 44.4 % had unwanted thoughts of harming the baby on purpose; aggression was no commoner in them (2.6 and 3.1 %). 2024: thoughts of accidental harm in 95.8 %, of intentional harm in 53.9 %, mostly gone by 6 months. The studies asked mothers.',
    },
    psychosis: {
      form: 'urgent',
      line: 'emergency',
      sources: ['psiPsychosis'],
      checked: '2026-11',
      en: 'Call {emergency} right away if a new parent sees or hears things that are not there, has strange beliefs, is very confused, or hardly sleeps but has lots of energy. Stay with them and with the baby.',
      es: 'Llame al {emergency} de inmediato si alguien que acaba de tener un bebé ve u oye cosas que no existen, tiene ideas extrañas, está en un estado de gran confusión o casi no duerme y tiene mucha energía. No deje a esa persona ni al bebé sin compañía.',
      nuance:
        'PSI: call your doctor or an emergency line right away; 911 is the emergency line in the U.S. PSI also lists: very irritated, suspicious, rapid mood swings. "Stay with them" was read on secondary pages only.',
    },
    psychosisRare: {
      form: 'sentence',
      sources: ['psiPsychosis'],
      checked: '2026-11',
      en: 'This may be postpartum psychosis. It is rare. It can be treated, and it is no one’s fault.',
      es: 'Puede ser psicosis posparto. Es poco común. Se puede tratar y nadie tiene la culpa.',
      nuance: 'PSI: 1 to 2 of 1,000 births.',
    },
  },
  /** What to say to the doctor. */
  visit: {
    questions: {
      form: 'paragraph',
      sources: ['aapScreening'],
      checked: '2026-11',
      en: 'Your doctor may ask you to answer 10 short questions about how you feel. There are no wrong answers.',
      es: 'Tal vez su médico le pida contestar 10 preguntas cortas sobre cómo se siente. No hay respuestas malas.',
      nuance:
        'The EPDS has 10 questions; other practices use the PHQ. AAP asks pediatricians to screen mothers at the 1-, 2-, 4- and 6-month visits.',
    },
    say: {
      form: 'paragraph',
      sources: ['acogTreatment'],
      checked: '2026-11',
      en: 'You can say: “I have not felt like myself since the baby came. I think I may have PPD. What can we do?”',
      es: 'Puede decir: «Desde que llegó el bebé no me siento como antes. Creo que puedo tener depresión posparto. ¿Qué podemos hacer?»',
      nuance: 'Our words, for a conversation that ACOG asks doctors to have.',
    },
  },
  /** What a partner or family can do. */
  family: {
    care: {
      form: 'paragraph',
      sources: ['partnersReport'],
      checked: '2026-11',
      en: 'Ask how they are and listen. Take a night feeding so they can sleep. Offer to call the doctor with them.',
      es: 'Pregunte cómo está y escuche. Encárguese del bebé una noche para que pueda dormir. Ofrezca llamar al médico en su compañía.',
      nuance:
        'Advice of a hospital’s perinatal program, read in a news report of 2016; NICHD’s and PSI’s pages for partners could not be read and should take its place.',
    },
  },
  baby: {
    closeness: {
      form: 'paragraph',
      sources: ['mayoPpd', 'childrenReview'],
      checked: '2026-11',
      en: 'PPD can make it hard to rest, to enjoy your baby, and to feel close.',
      es: 'La depresión puede hacer difícil descansar, disfrutar de su bebé y sentir cercanía.',
    },
    link: {
      form: 'paragraph',
      sources: ['cpsChildren', 'childrenReview'],
      checked: '2026-11',
      en: 'Studies link untreated PPD with some problems in how babies feel, learn, and act.',
      es: 'Los estudios relacionan la depresión que no se trata con algunos problemas en cómo los bebés se sienten, aprenden y se portan.',
      nuance:
        'An association: maternal depression is a risk factor, not proof of cause in one family.',
    },
    onlyLink: {
      form: 'sentence',
      sources: ['cpsChildren', 'childrenReview'],
      checked: '2026-11',
      en: 'A link does not mean your baby will have problems.',
      es: 'Eso no significa que su bebé vaya a tener problemas.',
      nuance: 'Our reading of "risk factor".',
    },
    betterTogether: {
      form: 'paragraph',
      sources: ['starDChild', 'nationalAcademies'],
      checked: '2026-11',
      en: 'When a mother gets better, her children often do better too. Most of these studies were in older children.',
      es: 'Cuando la madre mejora, muchas veces los hijos también mejoran. La mayoría de esos estudios fue con niños más grandes.',
      nuance:
        'STAR*D-Child: mothers and school-age children, about 80 to 150, observational. Findings in infants are mixed.',
    },
    care: {
      form: 'sentence',
      sources: ['cdcTreatment'],
      checked: '2026-11',
      en: 'Getting help is one way to care for your baby.',
      es: 'Pedir ayuda es una forma de cuidar a su bebé.',
    },
  },
} as const satisfies Readonly<Record<string, StatementGroupRecord>>;
