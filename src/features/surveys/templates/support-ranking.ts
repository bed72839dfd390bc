import type { SurveyTemplate } from './template.ts';
import { both, option, putInOrder } from './write.ts';

/**
 * The six ideas for support that organisations were asked to rank in the discovery on automation and AI, so that the
 * answers of later years can be laid beside those of the first.
 */
export const supportRanking = {
  id: 'support-ranking',
  title: both('Pa gymorth fyddai’n helpu fwyaf?', 'What support would help most?'),
  privacy: 'anonymous',
  questions: [
    putInOrder(
      'support',
      both(
        'Rhowch y syniadau hyn mewn trefn, gan ddechrau gyda’r un mwyaf defnyddiol i’ch sefydliad.',
        'Put these ideas in order, starting with the one that is most useful to your organisation.',
      ),
      [
        option(
          'community',
          'Cymuned ymarfer ar awtomeiddio ac AI',
          'A community of practice for automation and AI',
        ),
        option(
          'guides',
          'Canllawiau ysgrifenedig ar sut i ddechrau gydag AI ac RPA',
          'Written guides to getting started with AI and RPA',
        ),
        option('power-platform', 'Canllaw i Microsoft Power Platform', 'A guide to Microsoft Power Platform'),
        option('training', 'Cyrsiau hyfforddi ffurfiol', 'Formal training courses'),
        option(
          'art-of-the-possible',
          'Casgliad ‘yr hyn sy’n bosibl’: fideos ac arddangosiadau byw',
          'An ‘art of the possible’ collection: videos and live demos',
        ),
        option('business-case', 'Help i lunio achos busnes', 'Help to build a business case'),
      ],
    ),
  ],
} as const satisfies SurveyTemplate;
