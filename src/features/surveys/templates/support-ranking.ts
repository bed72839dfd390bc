import type { SurveyTemplate } from './template.ts';

/**
 * The six ideas for support that organisations were asked to rank in the discovery on automation and AI, so that the
 * answers of later years can be laid beside those of the first.
 */
export const supportRanking = {
  id: 'support-ranking',
  title: { cy: 'Pa gymorth fyddai’n helpu fwyaf?', en: 'What support would help most?' },
  questions: [
    {
      id: 'support',
      type: 'ranking',
      optional: false,
      text: {
        cy: 'Rhowch y syniadau hyn mewn trefn, gan ddechrau gyda’r un mwyaf defnyddiol i’ch sefydliad.',
        en: 'Put these ideas in order, starting with the one that is most useful to your organisation.',
      },
      options: [
        {
          id: 'community',
          text: {
            cy: 'Cymuned ymarfer ar awtomeiddio ac AI',
            en: 'A community of practice for automation and AI',
          },
        },
        {
          id: 'guides',
          text: {
            cy: 'Canllawiau ysgrifenedig ar sut i ddechrau gydag AI ac RPA',
            en: 'Written guides to getting started with AI and RPA',
          },
        },
        {
          id: 'power-platform',
          text: { cy: 'Canllaw i Microsoft Power Platform', en: 'A guide to Microsoft Power Platform' },
        },
        { id: 'training', text: { cy: 'Cyrsiau hyfforddi ffurfiol', en: 'Formal training courses' } },
        {
          id: 'art-of-the-possible',
          text: {
            cy: 'Casgliad ‘yr hyn sy’n bosibl’: fideos ac arddangosiadau byw',
            en: 'An ‘art of the possible’ collection: videos and live demos',
          },
        },
        {
          id: 'business-case',
          text: { cy: 'Help i lunio achos busnes', en: 'Help to build a business case' },
        },
      ],
    },
  ],
} as const satisfies SurveyTemplate;
