import type { Words } from '../words.ts';

/** Questions to the community, and their answers. */
export const postsQuestions = {
  answer: { cy: 'Ateb', en: 'Answer' },
  answerHelp: { cy: 'ateb cwestiwn yn ei edefyn', en: 'answer a question in its thread' },
  answers: { cy: 'Atebion: {{number}}', en: 'Answers: {{number}}' },
  answersNone: {
    cy: 'Does dim ateb eto. Gallwch chi ateb ar gerdyn y cwestiwn yn Teams.',
    en: 'There is no answer yet. You can answer on the question’s card in Teams.',
  },
  acceptedAnswer: { cy: 'Yr ateb a helpodd', en: 'The answer that helped' },
  answerIntro: {
    cy: 'Bydd eich ateb i’w weld ar gerdyn y cwestiwn ym mhob sianel, ac ar ei dudalen. Fydd eich enw ddim yn cael ei ddangos.',
    en: 'Your answer will appear on the question’s card in every channel, and on its page. Your name will not be shown.',
  },
  answerField: {
    cy: 'Eich ateb (hyd at {{limit}} o lythrennau)',
    en: 'Your answer (up to {{limit}} characters)',
  },
  answerNeeded: { cy: 'Ysgrifennwch ateb.', en: 'Write an answer.' },
  answerLong: {
    cy: 'Mae’r ateb yn rhy hir. Nifer y llythrennau: {{length}}. Y terfyn: {{limit}}.',
    en: 'The answer is too long. Characters: {{length}}. The limit: {{limit}}.',
  },
  answerThreadLength: {
    cy: 'Ysgrifennwch eich ateb ar ôl y gair “ateb”, mewn hyd at {{limit}} o lythrennau.',
    en: 'Write your answer after the word “answer”, in up to {{limit}} characters.',
  },
  answerThanks: {
    cy: 'Diolch. Mae eich ateb ar gerdyn y cwestiwn nawr.',
    en: 'Thank you. Your answer is on the question’s card now.',
  },
  newAnswer: { cy: 'Mae ateb newydd i’ch cwestiwn.', en: 'There is a new answer to your question.' },
  accept: { cy: 'Hwn a helpodd', en: 'This one helped' },
  accepted: {
    cy: 'Diolch. Mae’r cwestiwn yn dangos pa ateb a helpodd.',
    en: 'Thank you. The question shows which answer helped.',
  },
  acceptedOffered: {
    cy: 'Bydd rheolwyr yn penderfynu a ddylai’r ateb fynd i’r canllawiau.',
    en: 'Managers will decide whether the answer should go into the guides.',
  },
  chooseAnswer: { cy: 'Pa ateb a helpodd?', en: 'Which answer helped?' },
  yourAnswerAccepted: { cy: 'Helpodd eich ateb. Diolch.', en: 'Your answer helped. Thank you.' },
} as const satisfies Words;
