import { faqAsking } from './asking.ts';
import { faqBringing } from './bringing.ts';
import { faqFeedback } from './feedback.ts';
import { faqGuides } from './guides.ts';
import { faqInsight } from './insight.ts';
import { faqQuestions } from './questions.ts';
import { faqVerified } from './verified.ts';
import type { Words } from '../words.ts';

/** What a person reads about guides and answers. The guides' own words stand in guides/, and nowhere here. */
export const faq = {
  ...faqBringing,
  ...faqGuides,
  ...faqAsking,
  ...faqFeedback,
  ...faqInsight,
  ...faqQuestions,
  ...faqVerified,
  source: { cy: 'Ffynhonnell', en: 'Source' },
  /** Stand behind a source; the second behind one that is read from a page of the web by itself. */
  reviewedOn: { cy: 'Adolygwyd ar: {{date}}', en: 'Reviewed on: {{date}}' },
  updatedOn: { cy: 'Diweddarwyd ar: {{date}}', en: 'Updated on: {{date}}' },
  /** Stands under an answer in the other language, for readers of this one. */
  alsoIn: { cy: 'Hefyd ar gael yn Gymraeg', en: 'Also available in English' },
  quoted: {
    cy: 'Dyfyniadau o’r canllawiau yw’r ateb hwn. Nid AI a’i hysgrifennodd.',
    en: 'This answer quotes the guides. No AI wrote it.',
  },
  wordedByAi: {
    cy: 'AI a luniodd eiriad yr ateb hwn, o’r canllawiau. Gall fod yn anghywir: darllenwch y ffynhonnell.',
    en: 'AI worded this answer, from the guides. It can be wrong: read the source.',
  },
  /** The answer is a curated one. */
  writtenByOwner: {
    cy: 'Perchennog y canllaw a ysgrifennodd yr ateb hwn. Nid AI a’i hysgrifennodd.',
    en: 'The owner of the guide wrote this answer. No AI wrote it.',
  },
  welshUnreviewed: {
    cy: 'Dyw cyfieithydd ddim wedi adolygu Cymraeg y canllaw hwn eto.',
    en: 'A translator has not reviewed the Welsh version of this guide yet.',
  },
  /** The answer is in the other language than the question, for the guide has no twin. */
  onlyInWelsh: {
    cy: 'Yn Gymraeg yn unig y mae’r canllaw hwn ar gael.',
    en: 'This guide is available in Welsh only.',
  },
  onlyInEnglish: {
    cy: 'Yn Saesneg yn unig y mae’r canllaw hwn ar gael.',
    en: 'This guide is available in English only.',
  },
  pastReview: {
    cy: 'Dylai’r canllaw hwn fod wedi’i adolygu erbyn: {{date}}. Efallai nad yw’n gyfredol.',
    en: 'This guide was due for review by: {{date}}. It may be out of date.',
  },
  greeting: { cy: 'Helo! Braf clywed gennych.', en: 'Hello! It is good to hear from you.' },
  thanks: { cy: 'Croeso!', en: 'You are welcome!' },
  farewell: { cy: 'Hwyl am y tro!', en: 'Goodbye for now!' },
  agreement: { cy: 'Da iawn.', en: 'Good.' },
  aboutMe: {
    cy: 'Rhaglen ydw i, nid person. Rwy’n ateb cwestiynau o ganllawiau’r gymuned, ac yn dangos y ffynhonnell bob tro.',
    en: 'I am a program, not a person. I answer questions from the community’s guides, and always show the source.',
  },
  whatToAsk: {
    cy: 'Gallwch ofyn i mi am awtomeiddio, AI, data neu’r gymuned, yn Gymraeg neu yn Saesneg. I weld popeth y galla i ei wneud, teipiwch “cymorth”.',
    en: 'You can ask me about automation, AI, data or the community, in Welsh or in English. To see everything that I can do, type “help”.',
  },
  unknown: {
    cy: 'Dyw’r canllawiau ddim yn ateb hyn, a dydw i ddim am ddyfalu.',
    en: 'The guides do not answer this, and I do not want to guess.',
  },
  closest: {
    cy: 'Dyma’r adrannau agosaf, er nad ydyn nhw’n ateb eich cwestiwn:',
    en: 'These are the closest sections, but they do not answer your question:',
  },
  unknownHint: {
    cy: 'Gallwch ofyn mewn geiriau eraill, gofyn i berson, neu deipio “cymorth”.',
    en: 'You can ask in other words, ask a person, or type “help”.',
  },
  doubtful: {
    cy: 'Dydw i ddim yn siŵr beth rydych chi’n ei ofyn. Ai un o’r rhain ydyw?',
    en: 'I am not sure what you are asking. Is it one of these?',
  },
  doubtfulSummary: { cy: 'Pa un ydych chi’n ei ofyn?', en: 'Which one do you mean?' },
  whichOne: { cy: 'Dewiswch un, neu gofynnwch i berson.', en: 'Choose one, or ask a person.' },
  /** Takes the place of the choice when one was made. */
  chosen: { cy: 'Dyma’r ateb a ddewisoch chi.', en: 'Here is the answer that you chose.' },
  answerSummary: { cy: 'Ateb o’r canllawiau', en: 'An answer from the guides' },
  unknownSummary: { cy: 'Ddim yn y canllawiau', en: 'Not in the guides' },
  afterAnswer: { cy: 'Angen rhywbeth arall?', en: 'Need something else?' },
  afterUnknown: { cy: 'Gall person eich helpu.', en: 'A person can help you.' },
  sectionGone: {
    cy: 'Dyw’r adran hon ddim yn y canllawiau mwyach. Gofynnwch eich cwestiwn eto.',
    en: 'This section is no longer in the guides. Ask your question again.',
  },
  showIn: { cy: 'In English', en: 'Yn Gymraeg' },
  ask: { cy: 'Gofyn i berson', en: 'Ask a person' },
  openSection: { cy: 'Agor yr adran', en: 'Open the section' },
  fromGuide: { cy: 'O’r canllaw: {{guide}}', en: 'From the guide: {{guide}}' },
} as const satisfies Words;
