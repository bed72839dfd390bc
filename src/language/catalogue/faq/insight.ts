import type { Words } from '../words.ts';

/** What managers read of the questions that were asked. */
export const faqInsight = {
  insights: { cy: 'Beth sy’n cael ei ofyn', en: 'What is being asked' },
  insightsHelp: { cy: 'gweld beth sy’n cael ei ofyn', en: 'see what is being asked' },
  insightIntro: {
    cy: 'Dim ond niferoedd sydd yma: does neb yn cadw cwestiynau na phwy ofynnodd. Mae nifer y cwestiynau bob wythnos yn fanwl gywir. Dim ond o’r nifer hwn ymlaen y dangosir canran, pwnc, grŵp, gair neu ganllaw: {{least}}',
    en: 'These are counts only: nobody keeps the questions or who asked them. The number of questions each week is exact. A share, topic, group, word or guide is shown only from this number on: {{least}}',
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
  insightGuides: { cy: 'Canllawiau nad oedden nhw o gymorth', en: 'Guides that did not help' },
  insightGuide: {
    cy: '{{title}}. Agos, ond heb ateb: {{near}}. Wedi gofyn i berson: {{asked}}. Bodiau i lawr i’w adrannau: {{disliked}}. Adroddiadau am broblem: {{reports}}',
    en: '{{title}}. Close, but no answer: {{near}}. Asked a person: {{asked}}. Thumbs down for its sections: {{disliked}}. Problems reported: {{reports}}',
  },
  /** Explains the two last numbers of the lines above. */
  insightMonths: {
    cy: 'Cyfrifir bodiau i lawr ac adroddiadau o ddechrau mis cyntaf y cyfnod hwn.',
    en: 'Thumbs down and reports are counted from the start of the first month of this period.',
  },
} as const satisfies Words;
