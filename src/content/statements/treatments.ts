/** The card's statements about treatments, in guideline order; those not approved for PPD come last, on their own. */
import type {StatementGroupRecord} from './record.js';

export const treatments = {
  treatment: {
    better: {
      form: 'paragraph',
      sources: ['cdcTreatment'],
      checked: '2026-11',
      en: 'Most people get better with treatment.',
      es: 'La mayoría de las personas mejora con tratamiento.',
    },
    choose: {
      form: 'sentence',
      sources: ['acogTreatment', 'niceDepression'],
      checked: '2026-11',
      en: 'You and your doctor can choose what fits you.',
      es: 'Usted y su médico pueden elegir lo que le convenga.',
    },
  },
  therapy: {
    meet: {
      form: 'paragraph',
      sources: ['niceDepression'],
      checked: '2026-11',
      en: 'You meet with a trained therapist.',
      es: 'Usted habla con alguien que es terapeuta.',
    },
    learn: {
      form: 'sentence',
      sources: ['niceDepression'],
      checked: '2026-11',
      en: 'You learn ways to cope with hard thoughts and feelings.',
      es: 'Aprende qué hacer con los pensamientos y sentimientos difíciles.',
    },
    cbt: {
      form: 'paragraph',
      sources: ['uspstfCounseling', 'niceDepression'],
      checked: '2026-11',
      en: 'CBT (cognitive behavioral therapy) is one kind that has been studied a lot.',
      es: 'Un tipo muy estudiado es la terapia cognitivo-conductual (TCC).',
      nuance:
        'USPSTF: CBT and interpersonal therapy, to prevent perinatal depression. NICE lists CBT among treatments.',
    },
    alone: {
      form: 'paragraph',
      sources: ['niceDepression'],
      checked: '2026-11',
      en: 'Some people have talk therapy alone. Some also take medicine.',
      es: 'Algunas personas solo van a terapia. Otras también toman medicina.',
    },
  },
  ssri: {
    use: {
      form: 'paragraph',
      sources: ['acogZuranolone', 'cochraneAntidepressants', 'lactmedSertraline'],
      checked: '2026-11',
      en: 'Doctors often use these to treat PPD. Sertraline (Zoloft) is one.',
      es: 'Los médicos los recetan mucho para tratar la depresión posparto. La sertralina (Zoloft) es uno de ellos.',
    },
    time: {
      form: 'sentence',
      sources: ['mayoAntidepressants'],
      checked: '2026-11',
      en: 'They may take 4 to 6 weeks or more to work fully.',
      es: 'Pueden tardar de 4 a 6 semanas o más en hacer todo su efecto.',
      nuance: 'Mayo: six or more weeks to be fully effective.',
    },
    before: {
      form: 'paragraph',
      sources: ['mayoAntidepressants', 'acogDiagnosis'],
      checked: '2026-11',
      en: 'Before you start, tell your doctor if you have had bipolar disorder. Do not stop on your own.',
      es: 'Antes de empezar, dígale a su médico si ha tenido trastorno bipolar. No los deje por su cuenta.',
      nuance:
        'ACOG’s guideline treats bipolar disorder; its exact recommendation was read in reports only. Labels ask for family history too.',
    },
    young: {
      form: 'sentence',
      sources: ['mayoAntidepressants'],
      checked: '2026-11',
      en: 'If you are under 25, or feel worse at first, call your doctor.',
      es: 'Si tiene menos de 25 años, o se siente peor al principio, llame a su médico.',
      nuance:
        'Boxed warning: suicidal thoughts in people under 25, most of all at first and after a change of dose.',
    },
  },
  zuranolone: {
    first: {
      form: 'paragraph',
      sources: ['acogZuranolone', 'zurzuvaeLabel'],
      checked: '2026-11',
      en: 'This is the first pill the FDA approved just for PPD.',
      es: 'Es la primera pastilla que la FDA aprobó para la depresión posparto.',
    },
    dose: {
      form: 'sentence',
      sources: ['zurzuvaeLabel'],
      checked: '2026-11',
      en: 'You take it each evening for 14 days, with food that has fat in it.',
      es: 'Se toma cada noche durante 14 días, con comida que tenga grasa.',
    },
    drive: {
      form: 'paragraph',
      sources: ['zurzuvaeLabel'],
      checked: '2026-11',
      en: 'It can make you very sleepy, and you may not notice it. Do not drive or do risky tasks for at least 12 hours after each dose.',
      es: 'Puede dar mucho sueño, y tal vez no lo note. No maneje ni haga tareas peligrosas hasta que pasen por lo menos 12 horas después de cada dosis.',
      nuance:
        'Boxed warning. The label also asks for contraception during treatment and for a week after it.',
    },
  },
  ketamine: {
    approval: {
      form: 'paragraph',
      sources: ['fdaKetamine'],
      checked: '2026-11',
      en: 'The FDA has not approved ketamine for PPD. It has not approved it for any mental health problem.',
      es: 'La FDA no ha aprobado la ketamina para la depresión posparto. Tampoco la ha aprobado para otro problema de salud mental.',
      nuance:
        'FDA, October 10, 2023; read in news reports, the address in several lists. No approval found up to mid-2026: the sentence most likely to turn false, so check it before each release.',
    },
    offLabel: {
      form: 'sentence',
      sources: ['fdaKetamine'],
      checked: '2026-11',
      en: 'Some clinics use it “off-label.” That means using a drug in a way the FDA has not approved.',
      es: 'Algunas clínicas la usan de una forma que la FDA no ha aprobado. En inglés, a eso se le dice uso “off-label”.',
    },
    studies: {
      form: 'paragraph',
      sources: ['cesareanTrial', 'plosMetaAnalysis', 'bmcMetaAnalysis'],
      checked: '2026-11',
      en: 'Most studies gave it one time, around a C-section, to try to prevent PPD.',
      es: 'La mayoría de los estudios la dio una sola vez, durante la cesárea o justo después, para tratar de prevenir la depresión.',
      nuance:
        'The trial of 2019: one dose ten minutes after birth. The two reviews pool ketamine and esketamine trials.',
    },
    results: {
      form: 'sentence',
      sources: ['plosMetaAnalysis', 'bmcMetaAnalysis'],
      checked: '2026-11',
      en: 'Taken together, studies of ketamine and esketamine found less depression in the first week. For ketamine, later results were mixed.',
      es: 'En conjunto, los estudios de ketamina y esketamina encontraron menos depresión en la primera semana. Con la ketamina, lo que se vio después no fue igual en todos los estudios.',
      nuance:
        'Our summary of two pooled reviews: RR 0.41 at 1 week, 0.47 at 4 to 6 weeks, the later effect only with dosing after the operation or with esketamine. A pilot trial of 64 women (Frontiers in Surgery 2022) found none at 48 hours.',
    },
    evidence: {
      form: 'sentence',
      sources: ['ketamineReview'],
      checked: '2026-11',
      en: 'There is not enough evidence to say whether it treats PPD.',
      es: 'No hay pruebas suficientes para decir si sirve para tratar la depresión posparto.',
      nuance:
        'The review: "insufficient evidence to support its use in this population". One treatment trial was found (NCT04011592): terminated with one patient.',
    },
    mechanism: {
      form: 'sentence',
      sources: ['ketamineMechanisms'],
      checked: '2026-11',
      en: 'How it may work is still being studied.',
      es: 'Todavía se estudia cómo podría actuar.',
      nuance:
        'NMDA receptor block is established; what follows from it is a hypothesis, mostly preclinical.',
    },
    risks: {
      form: 'paragraph',
      sources: ['fdaKetamine', 'plosMetaAnalysis'],
      checked: '2026-11',
      en: 'It can make you sleepy, dizzy, or feel cut off from your body. You may see or hear things that are not there. It can slow your breathing and raise your blood pressure. Used often, it can harm your bladder. It can be misused.',
      es: 'Puede dar sueño, mareo o la sensación de estar fuera del cuerpo. Tal vez vea u oiga cosas que no existen. Puede hacer más lenta la respiración y subir la presión. Si se usa mucho, puede dañar la vejiga. Hay personas que abusan de ella.',
      nuance: 'FDA 2023 lists these. Pooled trials: hallucinations RR 4.77, dizziness RR 1.36.',
    },
    talk: {
      form: 'paragraph',
      sources: ['acogTreatment'],
      checked: '2026-11',
      en: 'Talk with your OB or your own doctor before you decide.',
      es: 'Hable con su obstetra o su médico antes de decidir.',
    },
  },
  /** The study that the publisher’s article cites. */
  cesareanStudy: {
    design: {
      form: 'paragraph',
      sources: ['cesareanTrial'],
      checked: '2026-11',
      en: 'A 2019 study in China looked at 654 women who had a C-section. Some got one dose of ketamine, and the others got the usual care.',
      es: 'Un estudio de 2019 en China siguió a 654 mujeres con cesárea. Unas recibieron una dosis de ketamina, y las otras, la atención de siempre.',
      nuance:
        'Third Xiangya Hospital, Changsha; not a study of the National Institutes of Health. 0.5 mg/kg once; control was standard care, no placebo mentioned.',
    },
    result: {
      form: 'sentence',
      sources: ['cesareanTrial'],
      checked: '2026-11',
      en: 'Fewer women who got ketamine had baby blues or PPD.',
      es: 'En el grupo con ketamina, menos mujeres tuvieron tristeza o depresión posparto.',
      nuance: 'By EPDS screen. The end of the abstract could not be read.',
    },
    meaning: {
      form: 'sentence',
      sources: ['cesareanTrial'],
      checked: '2026-11',
      en: 'The study tested a way to prevent PPD. It did not test a treatment for it.',
      es: 'El estudio probó una forma de prevenir la depresión. No probó un tratamiento.',
    },
  },
  esketamine: {
    like: {
      form: 'paragraph',
      sources: ['infantRiskEsketamine'],
      checked: '2026-11',
      en: 'This nose spray is a drug like ketamine.',
      es: 'Este espray nasal es parecido a la ketamina.',
    },
    approval: {
      form: 'sentence',
      sources: ['spravatoPpd'],
      checked: '2026-11',
      en: 'The FDA approved it for depression that is hard to treat. It is not approved for PPD.',
      es: 'La FDA lo aprobó para la depresión difícil de tratar. No está aprobado para la depresión posparto.',
      nuance: 'In adults. Also approved for major depression with acute suicidal thoughts.',
    },
    clinic: {
      form: 'sentence',
      sources: ['spravatoRems'],
      checked: '2026-11',
      en: 'You stay at the clinic for at least 2 hours after each dose. Do not drive until the next day.',
      es: 'Usted se queda en la clínica por lo menos 2 horas después de cada dosis. No maneje hasta el día siguiente.',
      nuance: 'Until the next day, after a restful sleep.',
    },
  },
  /** Milk and the two drugs that are not approved for PPD: in their section, so that a site can leave it out. */
  ketamineMilk: {
    ketamine: {
      form: 'bullet',
      sources: ['lactmedKetamine', 'ketamineMilkStudy', 'eLactanciaKetamine'],
      checked: '2026-11',
      en: '*Ketamine:* Small studies found low amounts in milk. We need more facts on repeat doses.',
      es: '*Ketamina:* Estudios pequeños hallaron cantidades bajas en la leche. Falta saber más sobre las dosis repetidas.',
      nuance: 'Two studies of four women each. LactMed 2023: very low levels.',
    },
    watch: {
      form: 'sentence',
      sources: ['lactmedKetamine'],
      checked: '2026-11',
      en: 'Experts say to watch your baby for sleepiness, poor feeding, and slow weight gain.',
      es: 'Los expertos dicen que se fije si su bebé tiene mucho sueño, come mal o sube poco de peso.',
    },
    ask: {
      form: 'sentence',
      sources: ['eLactanciaKetamine', 'lactmedKetamine'],
      checked: '2026-11',
      en: 'For a newborn or a baby born early, experts prefer other drugs. Ask your doctor and your baby’s doctor first. They can tell you whether to wait or pump.',
      es: 'Si su bebé es recién nacido o nació antes de tiempo, los expertos prefieren otras medicinas. Pregunte antes a su médico y al pediatra. Le dirán si debe esperar o sacarse leche.',
      nuance:
        'e-lactancia: known alternatives are preferable, above all for newborns and preterm babies.',
    },
    esketamine: {
      form: 'bullet',
      sources: ['spravatoPpd'],
      checked: '2026-11',
      en: '*Esketamine (Spravato):* The label says not to breastfeed.',
      es: '*Esketamina (Spravato):* La información oficial de la medicina dice que no se debe amamantar.',
    },
    sleepy: {
      form: 'paragraph',
      sources: ['fdaKetamine', 'infantRiskEsketamine'],
      checked: '2026-11',
      en: 'These drugs can make you sleepy. Ask another adult to help with your baby.',
      es: 'Estas medicinas dan sueño. Pida a otro adulto que le ayude con su bebé.',
    },
  },
  milk: {
    depends: {
      form: 'paragraph',
      sources: ['acogTreatment', 'lactmedSertraline'],
      checked: '2026-11',
      en: 'Often, yes. It depends on the drug.',
      es: 'Muchas veces sí. Depende de la medicina.',
    },
    ask: {
      form: 'sentence',
      sources: ['acogTreatment'],
      checked: '2026-11',
      en: 'Ask your doctor before you start, stop, or change one.',
      es: 'Pregunte a su médico antes de empezar, dejar o cambiar una medicina.',
    },
    sertraline: {
      form: 'bullet',
      sources: ['lactmedSertraline'],
      checked: '2026-11',
      en: '*Sertraline:* Very little gets into milk. It is one that experts often choose if you breastfeed.',
      es: '*Sertralina:* Muy poca pasa a la leche. Es una de las que más eligen los expertos si usted amamanta.',
      nuance:
        'LactMed, February 2024: a preferred antidepressant; rarely, a preterm baby may accumulate it.',
    },
    zuranolone: {
      form: 'bullet',
      sources: ['lactmedZuranolone'],
      checked: '2026-11',
      en: '*Zuranolone:* A small amount gets into milk. Experts say it is not a reason to stop breastfeeding. Watch your baby for too much sleep, most of all a newborn or a baby born early.',
      es: '*Zuranolona:* Pasa una cantidad pequeña a la leche. Los expertos dicen que no es razón para dejar de amamantar. Fíjese si su bebé duerme demasiado, más aún si es recién nacido o nació antes de tiempo.',
    },
    sleepy: {
      form: 'paragraph',
      sources: ['zurzuvaeLabel'],
      checked: '2026-11',
      en: 'Zuranolone can make you very sleepy. Ask another adult to help with your baby.',
      es: 'La zuranolona puede dar mucho sueño. Pida a otro adulto que le ayude con su bebé.',
      nuance: 'The sleepiness is the label’s; the advice is ours.',
    },
  },
} as const satisfies Readonly<Record<string, StatementGroupRecord>>;
