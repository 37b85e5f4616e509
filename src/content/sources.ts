/**
 * The sources of every statement. Each entry is a page that was read, on the publisher's own site or, if the title says
 * so, in a copy; statements name their sources by these ids (see statements/).
 */
export interface Source {
  /** Who published it, by the name readers know. */
  readonly publisher: string;
  /** Title in the language it was published in. */
  readonly title: string;
  /** BCP 47 tag of the title's language if it is not English. */
  readonly lang?: string;
  /** Year of publication or last change; absent if the page shows none. */
  readonly year?: string;
  /** Address of the page, always `https:`. */
  readonly url: string;
}

/** Separate, because the banner shows only this one. */
export const hotlineFaq = {
  publisher: 'HRSA',
  title: 'National Maternal Mental Health Hotline: FAQ',
  url: 'https://mchb.hrsa.gov/national-maternal-mental-health-hotline/faq',
} as const satisfies Source;

/** The source list, in its order. */
export const sources = {
  hrsaFaq: hotlineFaq,
  hhsNumber: {
    publisher: 'HHS',
    title: 'First anniversary of the hotline and its new number (press release)',
    year: '2023',
    url: 'https://www.einpresswire.com/article/633398802/hhs-celebrates-first-anniversary-of-national-maternal-mental-health-hotline-introduces-new-easy-to-remember-number-1-833-tlc-mama',
  },
  hhsLaunch: {
    publisher: 'HHS',
    title: 'HHS Launches New Maternal Mental Health Hotline',
    year: '2022',
    url: 'https://www.hhs.gov/about/news/2022/05/06/hhs-launches-new-maternal-mental-health-hotline.html',
  },
  lifelineExpect: {
    publisher: '988 Suicide & Crisis Lifeline',
    title: 'What to expect',
    url: 'https://988lifeline.org/get-help/what-to-expect',
  },
  lifelineFramework: {
    publisher: 'National Action Alliance for Suicide Prevention',
    title: '988 Messaging Framework',
    year: '2022',
    url: 'https://suicidepreventionmessaging.org/988messaging/framework',
  },
  lifelineMessages: {
    publisher: 'National Council for Mental Wellbeing',
    title: '988 key messages',
    year: '2022',
    url: 'https://www.thenationalcouncil.org/resources/988-key-messages-and-points-of-contact/',
  },
  lifelineSpanish: {
    publisher: '988 Suicide & Crisis Lifeline',
    title: 'Inicio',
    lang: 'es',
    url: 'https://988lifeline.org/es/inicio/',
  },
  psiHelpline: {
    publisher: 'Postpartum Support International',
    title: 'PSI HelpLine',
    url: 'https://postpartum.net/get-help/psi-helpline/',
  },
  psiGroups: {
    publisher: 'Postpartum Support International (on HeyPeers)',
    title: 'PSI support groups',
    url: 'https://www.heypeers.com/organizations/1/details',
  },
  psiPsychosis: {
    publisher: 'Postpartum Support International',
    title: 'Postpartum psychosis',
    url: 'https://www.postpartum.net/learn-more/postpartum-psychosis/',
  },
  cdcPrevalence: {
    publisher: 'CDC',
    title: 'Vital Signs: Postpartum Depressive Symptoms, United States, 2018',
    year: '2020',
    url: 'https://www.cdc.gov/mmwr/volumes/69/wr/mm6919a2.htm',
  },
  cdcTrends: {
    publisher: 'CDC',
    title: 'Trends in Postpartum Depressive Symptoms',
    year: '2017',
    url: 'https://www.cdc.gov/mmwr/volumes/66/wr/mm6606a1.htm',
  },
  acogTreatment: {
    publisher: 'ACOG',
    title: 'Assessment and Treatment of Perinatal Mental Health Conditions',
    url: 'https://www.acog.org/programs/perinatal-mental-health/assessment-and-treatment-of-perinatal-mental-health-conditions',
  },
  acogDiagnosis: {
    publisher: 'ACOG',
    title:
      'Clinical Practice Guideline 4: Screening and Diagnosis of Mental Health Conditions During Pregnancy and Postpartum',
    year: '2023',
    url: 'https://www.smfm.org/publications/469-screening-and-diagnosis-of-mental-health-conditions-during-pregnancy-and-postpartum',
  },
  aapScreening: {
    publisher: 'American Academy of Pediatrics',
    title:
      'Incorporating Recognition and Management of Perinatal Depression Into Pediatric Practice',
    year: '2019',
    url: 'https://doi.org/10.1542/peds.2018-3259',
  },
  mayoPpd: {
    publisher: 'Mayo Clinic',
    title: 'Postpartum depression',
    url: 'https://www.mayoclinic.org/diseases-conditions/postpartum-depression/symptoms-causes/syc-20376617',
  },
  mayoAntidepressants: {
    publisher: 'Mayo Clinic',
    title: 'Antidepressants: Selecting one that’s right for you',
    url: 'https://www.mayoclinic.org/diseases-conditions/depression/in-depth/antidepressants/art-20046273',
  },
  hormonesReview: {
    publisher: 'CNS Spectrums',
    title: 'The role of reproductive hormones in postpartum depression',
    year: '2014',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4363269',
  },
  predictorsStudy: {
    publisher: 'Psychological Medicine',
    title:
      'Adverse life events, psychiatric history, and biological predictors of postpartum depression',
    year: '2018',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6792292',
  },
  jamaFathers: {
    publisher: 'JAMA',
    title: 'Prenatal and postpartum depression in fathers: meta-analysis',
    year: '2010',
    url: 'https://doi.org/10.1001/jama.2010.605',
  },
  jcpThoughts2022: {
    publisher: 'Journal of Clinical Psychiatry',
    title: 'Postpartum Thoughts of Infant-Related Harm and Obsessive-Compulsive Disorder',
    year: '2022',
    url: 'https://doi.org/10.4088/JCP.21m14006',
  },
  jcpThoughts2024: {
    publisher: 'Journal of Clinical Psychiatry',
    title: 'Prevalence and Course of Unwanted, Intrusive Thoughts of Infant-Related Harm',
    year: '2024',
    url: 'https://www.psychiatrist.com/jcp/course-of-intrusive-thoughts-of-infant-related-harm',
  },
  partnersReport: {
    publisher: 'Daily Herald (MedStar Georgetown University Hospital)',
    title: 'Postpartum depression: How a partner can help',
    year: '2016',
    url: 'https://www.dailyherald.com/article/20160319/entlife/160318931/',
  },
  nhsPnd: {
    publisher: 'NHS',
    title: 'Postnatal depression',
    url: 'https://www.nhs.uk/mental-health/conditions/post-natal-depression/',
  },
  cpsChildren: {
    publisher: 'Canadian Paediatric Society',
    title: 'Maternal depression and child development',
    year: '2004',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2724169',
  },
  childrenReview: {
    publisher: 'Women’s Health',
    title: 'Consequences of maternal postpartum depression: a systematic review',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6492376',
  },
  starDChild: {
    publisher: 'American Journal of Psychiatry',
    title: 'STAR*D-Child',
    year: '2008',
    url: 'https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2008.07081286',
  },
  nationalAcademies: {
    publisher: 'National Academies',
    title: 'Depression in Parents, Parenting, and Children',
    year: '2009',
    url: 'https://books.nap.edu/openbook.php?record_id=12565&page=160',
  },
  acogZuranolone: {
    publisher: 'ACOG',
    title: 'Practice Advisory: Zuranolone for the Treatment of Postpartum Depression',
    year: '2023',
    url: 'https://www.acog.org/clinical/clinical-guidance/practice-advisory/articles/2023/08/zuranolone-for-the-treatment-of-postpartum-depression',
  },
  cochraneAntidepressants: {
    publisher: 'Cochrane',
    title: 'Antidepressant treatment for postnatal depression',
    year: '2021',
    url: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD013560.pub2/abstract/pt',
  },
  uspstfCounseling: {
    publisher: 'USPSTF (JAMA)',
    title: 'Interventions to Prevent Perinatal Depression',
    year: '2019',
    url: 'https://jamanetwork.com/journals/jama/fullarticle/2724195',
  },
  zurzuvaeLabel: {
    publisher: 'DailyMed, National Library of Medicine',
    title: 'ZURZUVAE (zuranolone): label',
    year: '2024',
    url: 'https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=f18e53b0-d0bb-422d-8de7-ab64b7292b29&version=14',
  },
  spravatoPpd: {
    publisher: 'Johnson & Johnson',
    title: 'Use of SPRAVATO in Patients with Postpartum Depression',
    year: '2025',
    url: 'https://www.jnjmedicalconnect.com/products/spravato/medical-content/use-of-spravato-in-patients-with-postpartum-depression',
  },
  spravatoRems: {
    publisher: 'SPRAVATO REMS',
    title: 'Information for patients',
    url: 'https://www.spravatorems.com/patients.html',
  },
  fdaKetamine: {
    publisher: 'FDA',
    title:
      'FDA warns patients and health care providers about potential risks associated with compounded ketamine products',
    year: '2023',
    url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
  },
  lactmedKetamine: {
    publisher: 'LactMed (copy on Drugs.com)',
    title: 'Ketamine and breastfeeding',
    year: '2023',
    url: 'https://www.drugs.com/breastfeeding/ketamine.html',
  },
  lactmedSertraline: {
    publisher: 'LactMed, National Library of Medicine',
    title: 'Sertraline',
    year: '2024',
    url: 'https://ncbi.nlm.nih.gov/books/n/lactmed/LM328/',
  },
  lactmedZuranolone: {
    publisher: 'LactMed (copy on Drugs.com)',
    title: 'Zuranolone and breastfeeding',
    year: '2024',
    url: 'https://www.drugs.com/breastfeeding/zuranolone.html',
  },
  ketamineMilkStudy: {
    publisher: 'Journal of Clinical Psychopharmacology',
    title: 'Pharmacokinetics of Ketamine Transfer Into Human Milk',
    year: '2023',
    url: 'https://www.pubmed.gov/37683228/',
  },
  eLactanciaKetamine: {
    publisher: 'APILAM e-lactancia',
    title: 'Ketamine Hydrochloride',
    year: '2023',
    url: 'https://e-lactancia.org/breastfeeding/ketamine-hydrochloride/product/',
  },
  cesareanTrial: {
    publisher: 'Psychiatry Research',
    title:
      'Prophylactic use of ketamine reduces postpartum depression in Chinese women undergoing cesarean section',
    year: '2019',
    url: 'https://www.ncbi.nlm.nih.gov/pubmed/31147085',
  },
  plosMetaAnalysis: {
    publisher: 'PLoS ONE',
    title: 'Perioperative ketamine and esketamine for preventing PPD: meta-analysis',
    year: '2024',
    url: 'https://journals.plos.org/plosone/article?id=10.1371%2Fjournal.pone.0310751',
  },
  bmcMetaAnalysis: {
    publisher: 'BMC Pregnancy and Childbirth',
    title: 'Ketamine and esketamine: updated meta-analysis',
    year: '2025',
    url: 'https://doi.org/10.1186/s12884-025-07186-y',
  },
  ketamineReview: {
    publisher: 'Annals of Clinical Psychiatry',
    title: 'Ketamine as potential treatment for postpartum depression: narrative review',
    year: '2022',
    url: 'https://researchprofiles.ku.dk/en/publications/ketamine-as-potential-treatment-for-postpartum-depression-a-narra',
  },
  ketamineMechanisms: {
    publisher: 'Molecular Psychiatry',
    title: 'Mechanisms of ketamine action as an antidepressant',
    year: '2018',
    url: 'https://www.nature.com/articles/mp2017255',
  },
  maternalLineName: {
    publisher: 'EsMental',
    title: 'Línea Nacional ofrece ayuda de salud mental materna',
    lang: 'es',
    url: 'https://www.esmental.com/linea-nacional-ofrece-ayuda-de-salud-mental-materna/',
  },
  niceDepression: {
    publisher: 'NICE',
    title: 'Depression: antenatal and postnatal',
    year: '2018',
    url: 'https://www.evidence.nhs.uk/document?id=1643609',
  },
  infantRiskEsketamine: {
    publisher: 'InfantRisk Center',
    title: 'Esketamine and Breastfeeding',
    url: 'https://www.infantrisk.com/content/esketamine-breastfeeding',
  },
  cdcTreatment: {
    publisher: 'CDC (reprinted by ZVHC)',
    title: 'Mental health during and after pregnancy',
    year: '2021',
    url: 'https://www.zvhc.org/news/2021/02/mental-health-during-and-after-pregnancy/',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** Every statement has a source: the type requires at least one. */
export type SourceIds = readonly [SourceId, ...SourceId[]];
