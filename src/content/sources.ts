/**
 * Where the statements come from. Each entry is a page that was read, on the publisher's own site or, where the
 * title says so, on a copy; a statement names its sources by these ids (see statements.ts).
 */
import {once} from './once.js';

export interface Source {
  /** Who published it, as readers know the name. */
  readonly publisher: string;
  /** Title in the language it was published in. */
  readonly title: string;
  /** BCP 47 tag of the title's language where it is not English. */
  readonly lang?: string;
  /** Year of publication or last change; left out where the page shows none. */
  readonly year?: string;
  /** Address of the page; always https. */
  readonly url: string;
}

/** The month in which every source and hotline fact was last compared with its page. */
export const SOURCES_CHECKED = '2026-11';

/** Apart, because the banner shows this one alone. */
export const hotlineFaq = {
  publisher: 'HRSA',
  title: 'National Maternal Mental Health Hotline: FAQ',
  url: 'https://mchb.hrsa.gov/national-maternal-mental-health-hotline/faq',
} as const satisfies Source;

const makeSources = () =>
  ({
    S01: hotlineFaq,
    S02: {
      publisher: 'HHS',
      title: 'First anniversary of the hotline and its new number (press release)',
      year: '2023',
      url: 'https://www.einpresswire.com/article/633398802/hhs-celebrates-first-anniversary-of-national-maternal-mental-health-hotline-introduces-new-easy-to-remember-number-1-833-tlc-mama',
    },
    S03: {
      publisher: 'HHS',
      title: 'HHS Launches New Maternal Mental Health Hotline',
      year: '2022',
      url: 'https://www.hhs.gov/about/news/2022/05/06/hhs-launches-new-maternal-mental-health-hotline.html',
    },
    S05: {
      publisher: '988 Suicide & Crisis Lifeline',
      title: 'What to expect',
      url: 'https://988lifeline.org/get-help/what-to-expect',
    },
    S06: {
      publisher: 'National Action Alliance for Suicide Prevention',
      title: '988 Messaging Framework',
      year: '2022',
      url: 'https://suicidepreventionmessaging.org/988messaging/framework',
    },
    S07: {
      publisher: 'National Council for Mental Wellbeing',
      title: '988 key messages',
      year: '2022',
      url: 'https://www.thenationalcouncil.org/resources/988-key-messages-and-points-of-contact/',
    },
    S08: {
      publisher: 'Postpartum Support International',
      title: 'Postpartum psychosis help',
      url: 'https://www.postpartum.net/get-help/postpartum-psychosis-help/',
    },
    S09: {
      publisher: 'KCRW',
      title: 'Postpartum psychosis, PPD, childbirth and mental health: resources',
      year: '2023',
      url: 'https://www.kcrw.com/culture/shows/bodies/postpartum-psychosis-ppd-childbirth-mental-health',
    },
    S10: {
      publisher: 'CDC',
      title: 'Vital Signs: Postpartum Depressive Symptoms, United States, 2018',
      year: '2020',
      url: 'https://www.cdc.gov/mmwr/volumes/69/wr/mm6919a2.htm',
    },
    S11: {
      publisher: 'CDC',
      title: 'Trends in Postpartum Depressive Symptoms',
      year: '2017',
      url: 'https://www.cdc.gov/mmwr/volumes/66/wr/mm6606a1.htm',
    },
    S12: {
      publisher: 'ACOG',
      title: 'Assessment and Treatment of Perinatal Mental Health Conditions',
      url: 'https://www.acog.org/programs/perinatal-mental-health/assessment-and-treatment-of-perinatal-mental-health-conditions',
    },
    S13: {
      publisher: 'Mayo Clinic',
      title: 'Postpartum depression',
      url: 'https://www.mayoclinic.org/diseases-conditions/postpartum-depression/basics/definition/CON-20029130',
    },
    S14: {
      publisher: 'NHS',
      title: 'Postnatal depression',
      url: 'https://www.nhs.uk/mental-health/conditions/post-natal-depression/',
    },
    S16: {
      publisher: 'Folsom OB/GYN',
      title: 'Postpartum Depression',
      url: 'https://www.folsomobgyn.com/postpartum-depression/',
    },
    S17: {
      publisher: 'Canadian Paediatric Society',
      title: 'Maternal depression and child development',
      year: '2004',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2724169',
    },
    S18: {
      publisher: 'Women’s Health',
      title: 'Consequences of maternal postpartum depression: a systematic review',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6492376',
    },
    S19: {
      publisher: 'American Journal of Psychiatry',
      title: 'STAR*D-Child',
      year: '2008',
      url: 'https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2008.07081286',
    },
    S20: {
      publisher: 'National Academies',
      title: 'Depression in Parents, Parenting, and Children',
      year: '2009',
      url: 'https://books.nap.edu/openbook.php?record_id=12565&page=160',
    },
    S21: {
      publisher: 'ACOG',
      title: 'Practice Advisory: Zuranolone for the Treatment of Postpartum Depression',
      year: '2023',
      url: 'https://www.acog.org/clinical/clinical-guidance/practice-advisory/articles/2023/08/zuranolone-for-the-treatment-of-postpartum-depression',
    },
    S22: {
      publisher: 'Cochrane',
      title: 'Antidepressant treatment for postnatal depression',
      year: '2021',
      url: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD013560.pub2/abstract/pt',
    },
    S23: {
      publisher: 'NIH SeniorHealth',
      title: 'How do I take antidepressants? (archived)',
      url: 'https://web.archive.org/web/http://nihseniorhealth.gov/depression/faq/faq11.html',
    },
    S24: {
      publisher: 'DailyMed, National Library of Medicine',
      title: 'ZURZUVAE (zuranolone): label',
      year: '2024',
      url: 'https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=f18e53b0-d0bb-422d-8de7-ab64b7292b29&version=14',
    },
    S25: {
      publisher: 'Johnson & Johnson',
      title: 'Use of SPRAVATO in Patients with Postpartum Depression',
      year: '2025',
      url: 'https://www.jnjmedicalconnect.com/products/spravato/medical-content/use-of-spravato-in-patients-with-postpartum-depression',
    },
    S26: {
      publisher: 'Drugs.com',
      title: 'FDA warning on compounded ketamine',
      year: '2023',
      url: 'https://www.drugs.com/news/fda-warns-dangers-compounded-ketamine-psychiatric-115482.html',
    },
    S27: {
      publisher: 'LactMed (copy on Drugs.com)',
      title: 'Ketamine and breastfeeding',
      year: '2023',
      url: 'https://www.drugs.com/breastfeeding/ketamine.html',
    },
    S28: {
      publisher: 'LactMed, National Library of Medicine',
      title: 'Sertraline',
      year: '2024',
      url: 'https://ncbi.nlm.nih.gov/books/n/lactmed/LM328/',
    },
    S29: {
      publisher: 'LactMed (copy on Drugs.com)',
      title: 'Zuranolone and breastfeeding',
      year: '2024',
      url: 'https://www.drugs.com/breastfeeding/zuranolone.html',
    },
    S31: {
      publisher: 'Journal of Clinical Psychopharmacology',
      title: 'Pharmacokinetics of Ketamine Transfer Into Human Milk',
      year: '2023',
      url: 'https://www.pubmed.gov/37683228/',
    },
    S32: {
      publisher: 'APILAM e-lactancia',
      title: 'Ketamine Hydrochloride',
      year: '2023',
      url: 'https://e-lactancia.org/breastfeeding/ketamine-hydrochloride/product/',
    },
    S35: {
      publisher: 'Psychiatry Research',
      title:
        'Prophylactic use of ketamine reduces postpartum depression in Chinese women undergoing cesarean section',
      year: '2019',
      url: 'https://www.ncbi.nlm.nih.gov/pubmed/31147085',
    },
    S36: {
      publisher: 'Frontiers in Surgery',
      title: 'Low-dose ketamine and prenatal depressive symptoms: pilot trial',
      year: '2022',
      url: 'https://frontiersin.org/articles/10.3389/fsurg.2022.1050232/full',
    },
    S39: {
      publisher: 'PLoS ONE',
      title: 'Perioperative ketamine and esketamine for preventing PPD: meta-analysis',
      year: '2024',
      url: 'https://journals.plos.org/plosone/article?id=10.1371%2Fjournal.pone.0310751',
    },
    S40: {
      publisher: 'BMC Pregnancy and Childbirth',
      title: 'Ketamine and esketamine: updated meta-analysis',
      year: '2025',
      url: 'https://doi.org/10.1186/s12884-025-07186-y',
    },
    S41: {
      publisher: 'Annals of Clinical Psychiatry',
      title: 'Ketamine as potential treatment for postpartum depression: narrative review',
      year: '2022',
      url: 'https://researchprofiles.ku.dk/en/publications/ketamine-as-potential-treatment-for-postpartum-depression-a-narra',
    },
    S43: {
      publisher: 'Molecular Psychiatry',
      title: 'Mechanisms of ketamine action as an antidepressant',
      year: '2018',
      url: 'https://www.nature.com/articles/mp2017255',
    },
    S44: {
      publisher: 'Maternal Mental Health Leadership Alliance',
      title: 'Fact sheets',
      url: 'https://mmhla.org/fact-sheets',
    },
    S56: {
      publisher: 'EsMental',
      title: 'Línea Nacional ofrece ayuda de salud mental materna',
      lang: 'es',
      url: 'https://www.esmental.com/linea-nacional-ofrece-ayuda-de-salud-mental-materna/',
    },
    S62: {
      publisher: 'Perinatal Anxiety & Depression Aotearoa (New Zealand)',
      title: 'Statement on distressing thoughts',
      url: 'https://pada.nz/recent-news-statement-from-board/',
    },
    S65: {
      publisher: 'Mind Body Centers',
      title: 'Frequently asked questions',
      url: 'https://mindbodycenters.com/frequently-asked-questions/',
    },
    S70: {
      publisher: 'NICE',
      title: 'Depression: antenatal and postnatal',
      year: '2018',
      url: 'https://www.evidence.nhs.uk/document?id=1643609',
    },
    S72: {
      publisher: 'InfantRisk Center',
      title: 'Esketamine and Breastfeeding',
      url: 'https://www.infantrisk.com/content/esketamine-breastfeeding',
    },
    S75: {
      publisher: 'CDC (reprinted by ZVHC)',
      title: 'Mental health during and after pregnancy',
      year: '2021',
      url: 'https://www.zvhc.org/news/2021/02/mental-health-during-and-after-pregnancy/',
    },
    S89: {
      publisher: 'Family Resource Centre Mental Health (Ireland)',
      title: 'Signs of postnatal depression',
      year: '2023',
      url: 'https://familyresourcementalhealth.ie/world-maternal-mental-health-day',
    },
    S90: {
      publisher: 'Harvard Health',
      title: 'FDA approves first pill for postpartum depression',
      year: '2023',
      url: 'https://www.health.harvard.edu/womens-health/fda-approves-first-pill-for-postpartum-depression',
    },
  }) as const satisfies Record<string, Source>;

/** The source list, in its order. */
export const sources = once(makeSources);

export type SourceId = keyof ReturnType<typeof makeSources>;

/** A statement never stands without a source: the type asks for at least one. */
export type SourceIds = readonly [SourceId, ...SourceId[]];
