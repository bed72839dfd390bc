import type { Words } from './words.ts';

/** What managers read of the questions that were asked. */
export const faqInsight = {
  insights: { cy: 'Beth sy’n cael ei ofyn', en: 'What is being asked' },
  insightsHelp: { cy: 'gweld beth sy’n cael ei ofyn', en: 'see what is being asked' },
  insightIntro: {
    cy: 'Dim ond cyfrif sydd yma: does neb yn cadw cwestiynau na phwy ofynnodd. Chaiff dim ei ddangos os yw’r nifer yn llai na: {{least}}',
    en: 'These are counts only: nobody keeps the questions or who asked them. Nothing is shown where the number is less than: {{least}}',
  },
  insightNothing: { cy: 'Does neb wedi gofyn dim eto.', en: 'Nobody has asked anything yet.' },
  insightTooFew: { cy: 'llai na {{least}}, felly heb ei ddangos', en: 'fewer than {{least}}, so not shown' },
  insightWeeks: { cy: 'Fesul wythnos', en: 'By week' },
  insightWeek: {
    cy: 'Wythnos yn dechrau: {{date}}. Cwestiynau: {{asked}}, yn Gymraeg: {{welsh}}, yn Saesneg: {{english}}. Wedi’u hateb: {{share}}',
    en: 'Week beginning: {{date}}. Questions: {{asked}}, in Welsh: {{welsh}}, in English: {{english}}. Answered: {{share}}',
  },
  insightTopics: { cy: 'Fesul pwnc', en: 'By topic' },
  insightTopic: {
    cy: '{{topic}}. Cwestiynau: {{asked}}. Wedi’u hateb: {{share}}',
    en: '{{topic}}. Questions: {{asked}}. Answered: {{share}}',
  },
  insightNoTopic: { cy: 'Dim un o’r pynciau', en: 'None of the topics' },
  insightUnanswered: { cy: 'Heb ateb yn y canllawiau', en: 'Not answered by the guides' },
  insightGroup: {
    cy: 'Cwestiynau: {{number}}. Y canllaw agosaf: {{nearest}}. Geiriau cyffredin: {{words}}',
    en: 'Questions: {{number}}. The closest guide: {{nearest}}. Common words: {{words}}',
  },
  insightNoGuide: { cy: 'dim un', en: 'none' },
  insightGuides: { cy: 'Canllawiau nad oeddent o gymorth', en: 'Guides that did not help' },
  insightGuide: {
    cy: '{{title}}. Agos, ond heb ateb: {{near}}. Wedi gofyn i berson: {{asked}}. Bawd i lawr: {{disliked}}',
    en: '{{title}}. Close, but no answer: {{near}}. Asked a person: {{asked}}. Thumbs down: {{disliked}}',
  },
} as const satisfies Words;
