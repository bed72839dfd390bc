import type { Words } from '../words.ts';

/** What a person reads on the pages of the guides, in their list, and when a guide file is broken. */
export const faqGuides = {
  guides: { cy: 'Canllawiau', en: 'Guides' },
  guidesHelp: { cy: 'gweld y canllawiau', en: 'see the guides' },
  guidesIntro: {
    cy: 'Dyma’r canllawiau rwy’n ateb ohonyn nhw:',
    en: 'These are the guides that I answer from:',
  },
  noGuides: { cy: 'Does dim canllawiau yma eto.', en: 'There are no guides here yet.' },
  guidesPageIntro: {
    cy: 'Canllawiau’r gymuned ar awtomeiddio ac AI yn y sector cyhoeddus. O’r rhain y mae Cylch yn ateb cwestiynau.',
    en: 'The community’s guides to automation and AI in the public sector. Cylch answers questions from these.',
  },
  onThisPage: { cy: 'Ar y dudalen hon', en: 'On this page' },
  search: { cy: 'Chwilio', en: 'Search' },
  searchGuides: { cy: 'Chwilio’r holl ganllawiau', en: 'Search all guides' },
  searchTitle: { cy: 'Chwilio’r canllawiau: {{query}}', en: 'Searching the guides: {{query}}' },
  results: { cy: 'Canlyniadau: {{number}}', en: 'Results: {{number}}' },
  resultsWelsh: { cy: 'Yn y canllawiau Cymraeg: {{number}}', en: 'In the Welsh guides: {{number}}' },
  resultsEnglish: { cy: 'Yn y canllawiau Saesneg: {{number}}', en: 'In the English guides: {{number}}' },
  noResults: {
    cy: 'Does dim byd yn y canllawiau hyn. Rhowch gynnig ar eiriau eraill.',
    en: 'There is nothing in these guides. Try other words.',
  },
  citedGone: {
    cy: 'Mae’r frawddeg a ddyfynnwyd wedi newid ers hynny. Dyma’r canllaw fel y mae nawr.',
    en: 'The sentence that was quoted has changed since then. This is the guide as it is now.',
  },
  goneSections: {
    cy: 'Adrannau nad ydyn nhw yn y fersiwn hon',
    en: 'Sections that this version no longer has',
  },
  nearest: { cy: 'Yr adran agosaf erbyn hyn:', en: 'The closest section now:' },
  aboutGuide: { cy: 'Am y canllaw hwn', en: 'About this guide' },
  owner: { cy: 'Perchennog', en: 'Owner' },
  version: { cy: 'Fersiwn', en: 'Version' },
  updated: { cy: 'Diweddarwyd', en: 'Updated' },
  reviewed: { cy: 'Adolygwyd ar', en: 'Reviewed on' },
  reviewBy: { cy: 'Adolygu erbyn', en: 'Review by' },
  basedOn: { cy: 'Yn seiliedig ar', en: 'Based on' },
  generalPractice: {
    cy: 'arfer proffesiynol cyffredinol, nid dogfen',
    en: 'general professional practice, not a document',
  },
  defaultOwner: { cy: 'Rheolwr y gymuned', en: 'Community manager' },
  allGuides: { cy: 'Pob canllaw', en: 'All guides' },
  guideNoFrontMatter: {
    cy: 'rhaid i’r ffeil ddechrau gyda bloc gwybodaeth (YAML) rhwng dwy linell o ---',
    en: 'the file must begin with a block of details (YAML) between two lines of ---',
  },
  guideNoYaml: {
    cy: 'dyw’r bloc gwybodaeth ddim yn YAML dilys: {{reason}}',
    en: 'the block of details is not valid YAML: {{reason}}',
  },
  guideField: {
    cy: 'y maes hwn: {{field}} ({{reason}})',
    en: 'this field: {{field}} ({{reason}})',
  },
  guideSlug: {
    cy: 'rhaid i enw’r ffeil fod yn eiriau mewn llythrennau bach gyda chysylltnodau rhyngddyn nhw',
    en: 'the file name must be lower-case words joined by hyphens',
  },
  guideNoIntroduction: {
    cy: 'does dim cyflwyniad cyn yr adran gyntaf',
    en: 'there is no introduction before the first section',
  },
  guideNoSection: {
    cy: 'does dim adrannau; mae pob adran yn dechrau gyda phennawd ail lefel sy’n gorffen gydag angor',
    en: 'there are no sections; each begins with a second-level heading that ends with an anchor',
  },
  guideNoAnchor: {
    cy: 'does dim angor ar ddiwedd y pennawd hwn: {{heading}}',
    en: 'there is no anchor at the end of this heading: {{heading}}',
  },
  guideAnchorTwice: {
    cy: 'mae’r angor hwn yno ddwywaith: {{anchor}}',
    en: 'this anchor is there twice: {{anchor}}',
  },
  guideEmptySection: { cy: 'mae’r adran hon yn wag: {{anchor}}', en: 'this section is empty: {{anchor}}' },
  guideUnknownSection: {
    cy: 'mae cwestiynau ar gyfer adran nad yw’n bod: {{anchor}}',
    en: 'there are questions for a section that does not exist: {{anchor}}',
  },
  guideAnsweredTwice: {
    cy: 'mae’r cwestiwn hwn wedi’i ateb ddwywaith: {{question}}',
    en: 'this question is answered twice: {{question}}',
  },
} as const satisfies Words;
