import type { Draft } from '../kinds/draft.ts';

/** What the sample community has to tell. Each says that it is a sample; figures are those of the discovery alone. */
export const SAMPLE_STORIES: readonly Draft[] = [
  {
    kind: 'case-study',
    title: {
      cy: 'Enghraifft: robot meddalwedd yn symud data rhwng dwy system',
      en: 'Sample: a software robot that moves data between two systems',
    },
    summary: {
      cy: 'Enghraifft yw hon, nid hanes un sefydliad. Roedd tîm yn copïo ceisiadau â llaw o ffurflen ar y we i hen system. Nawr mae robot meddalwedd yn gwneud y gwaith bob nos, ac mae aelod o staff yn gwirio’r achosion sy’n methu.\nY wers: mesurwch yr amser cyn dechrau, a chofnodwch bob eithriad.',
      en: 'This is a sample, not the story of one organisation. A team copied applications by hand from a web form into an old system. Now a software robot does the work every night, and a member of staff checks the cases that fail.\nThe lesson: measure the time before you start, and write down every exception.',
    },
    topics: ['automation', 'business-case'],
  },
  {
    kind: 'news',
    title: {
      cy: 'Enghraifft: canllawiau ar AI gan Gyngor Partneriaeth y Gweithlu',
      en: 'Sample: guidance on AI from the Workforce Partnership Council',
    },
    summary: {
      cy: 'Neges enghreifftiol. Mae’r Cyngor wedi cyhoeddi dau adroddiad: un ar reoli technoleg sy’n rheoli pobl, ac un ar ddefnyddio deallusrwydd artiffisial yn y gwaith. Mae’r cyntaf yn sôn am oruchwyliaeth ddynol, partneriaeth gymdeithasol a gwaith teg.',
      en: 'A sample post. The Council has published two reports: one on managing technology that manages people, and one on using artificial intelligence at work. The first covers human oversight, social partnership and fair work.',
    },
    link: 'https://www.gov.wales/',
    topics: ['ai', 'workforce'],
  },
  {
    kind: 'video',
    title: {
      cy: 'Enghraifft: cyfres o weminarau ar AI yn y sector cyhoeddus',
      en: 'Sample: a webinar series on AI in the public sector',
    },
    summary: {
      cy: 'Neges enghreifftiol. Roedd pum rhan i’r gyfres a ddilynodd y gwaith darganfod. Ymhlith y pynciau roedd rheoli rhagfarn, caffael, a Dyletswydd Cydraddoldeb y Sector Cyhoeddus. Daeth 622 o bobl i’r gweminarau, a chafodd y recordiadau eu gwylio 4,777 o weithiau.',
      en: 'A sample post. The series that followed the discovery had five parts. Its subjects included managing bias, procurement, and the Public Sector Equality Duty. 622 people came to the webinars, and the recordings were watched 4,777 times.',
    },
    link: 'https://digitalpublicservices.gov.wales/',
    topics: ['ai', 'skills'],
  },
];
