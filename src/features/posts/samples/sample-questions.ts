import type { Draft } from '../kinds/draft.ts';

/** What the sample community asks and offers. Each says that it is a sample. */
export const SAMPLE_QUESTIONS: readonly Draft[] = [
  {
    kind: 'question',
    title: {
      cy: 'Enghraifft: sut ydych chi’n dewis y broses gyntaf i’w hawtomeiddio?',
      en: 'Sample: how do you choose the first process to automate?',
    },
    summary: {
      cy: 'Cwestiwn enghreifftiol. Mae gennym restr hir o brosesau posibl. Ydych chi’n dechrau gyda’r un sy’n cymryd y mwyaf o amser, neu gyda’r un symlaf? Pwy sy’n penderfynu?',
      en: 'A sample question. We have a long list of possible processes. Do you start with the one that takes the most time, or with the simplest one? Who decides?',
    },
    topics: ['automation', 'community'],
  },
  {
    kind: 'training',
    title: {
      cy: 'Enghraifft: dysgu Power Platform yn eich amser eich hun',
      en: 'Sample: learn Power Platform in your own time',
    },
    summary: {
      cy: 'Neges enghreifftiol. Mae gan Microsoft Learn gyrsiau am ddim ar Power Apps, Power BI a Power Automate. Maen nhw’n addas i ddechreuwyr. Gofynnwch i’ch adran TG pa drwyddedau sydd gennych chi.',
      en: 'A sample post. Microsoft Learn has free courses on Power Apps, Power BI and Power Automate. They are suitable for beginners. Ask your IT department which licences you have.',
    },
    link: 'https://learn.microsoft.com/',
    topics: ['power-platform', 'skills'],
  },
  {
    kind: 'resource',
    title: {
      cy: 'Enghraifft: beth ddysgodd y gwaith darganfod am awtomeiddio ac AI?',
      en: 'Sample: what did the discovery learn about automation and AI?',
    },
    summary: {
      cy: 'Neges enghreifftiol. Gofynnodd y gwaith darganfod i gyrff cyhoeddus pa gymorth fyddai fwyaf defnyddiol. Cymuned ymarfer ddaeth yn gyntaf. Wedyn daeth casgliad o astudiaethau achos, help gydag achos busnes, a hyfforddiant ffurfiol.',
      en: 'A sample post. The discovery asked public bodies which support would be most useful. A community of practice came first. After it came a collection of case studies, help with a business case, and formal training.',
    },
    link: 'https://digitalpublicservices.gov.wales/',
    topics: ['community', 'business-case'],
  },
];
