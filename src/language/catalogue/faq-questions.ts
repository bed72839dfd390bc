import type { Words } from './words.ts';

/** What a person reads when they ask the community managers, and what the managers read. */
export const faqQuestions = {
  questions: { cy: 'Cwestiynau i’r rheolwyr', en: 'Questions to the managers' },
  questionsHelp: { cy: 'ateb cwestiynau aelodau', en: 'answer members’ questions' },
  noQuestions: { cy: 'Does dim cwestiynau yn aros am ateb.', en: 'No questions are waiting for an answer.' },
  moreQuestions: {
    cy: {
      zero: 'Does dim rhagor.',
      one: 'Mae {{count}} cwestiwn arall yn aros.',
      two: 'Mae {{count}} gwestiwn arall yn aros.',
      few: 'Mae {{count}} chwestiwn arall yn aros.',
      many: 'Mae {{count}} chwestiwn arall yn aros.',
      other: 'Mae {{count}} cwestiwn arall yn aros.',
    },
    en: { one: '{{count}} more question is waiting.', other: '{{count}} more questions are waiting.' },
  },
  askedOn: { cy: 'Gofynnwyd: {{date}}', en: 'Asked: {{date}}' },
  wantsReply: {
    cy: 'Mae’r aelod am gael ateb gen i.',
    en: 'The member would like a reply through me.',
  },
  wantsNoReply: {
    cy: 'Ni ofynnodd yr aelod am ateb. Gallai’r cwestiwn fod yn bwnc i ganllaw.',
    en: 'The member did not ask for a reply. The question may be a topic for a guide.',
  },
  answerIt: { cy: 'Ateb', en: 'Answer' },
  closeIt: { cy: 'Cau heb ateb', en: 'Close without a reply' },
  askIntro: {
    cy: 'Bydd rheolwyr y gymuned yn gweld eich cwestiwn, ond nid eich enw. Peidiwch â rhoi gwybodaeth bersonol ynddo. Caiff ei gadw am {{days}} diwrnod.',
    en: 'The community managers will see your question, but not your name. Please put no personal information in it. It is kept for {{days}} days.',
  },
  yourQuestion: {
    cy: 'Eich cwestiwn (hyd at {{limit}} o lythrennau)',
    en: 'Your question (up to {{limit}} characters)',
  },
  replyToYou: { cy: 'Ateb i chi', en: 'Reply to you' },
  mayReply: {
    cy: 'Anfonwch yr ateb ata i yn y sgwrs hon',
    en: 'Send me the reply in this conversation',
  },
  questionNeeded: { cy: 'Ysgrifennwch eich cwestiwn.', en: 'Please write your question.' },
  questionTooLong: {
    cy: 'Mae’r cwestiwn yn rhy hir. Ysgrifennwch hyd at {{limit}} o lythrennau.',
    en: 'The question is too long. Please write up to {{limit}} characters.',
  },
  asked: { cy: 'Mae’ch cwestiwn gyda rheolwyr y gymuned', en: 'The community managers have your question' },
  askedReply: {
    cy: 'Fe ddo i â’r ateb i’r sgwrs hon. Tan hynny rwy’n cofio ble i’w anfon, ac yna’n anghofio.',
    en: 'I will bring the reply to this conversation. Until then I remember where to send it, and then I forget.',
  },
  askedNoReply: {
    cy: 'Doeddech chi ddim am gael ateb yn ôl, felly dydw i ddim yn cofio pwy ofynnodd.',
    en: 'You did not want a reply, so I do not remember who asked.',
  },
  reply: { cy: 'Ateb cwestiwn aelod', en: 'Answer a member’s question' },
  yourReply: {
    cy: 'Eich ateb (hyd at {{limit}} o lythrennau)',
    en: 'Your reply (up to {{limit}} characters)',
  },
  replyNeeded: { cy: 'Ysgrifennwch eich ateb.', en: 'Please write your reply.' },
  replyTooLong: {
    cy: 'Mae’r ateb yn rhy hir. Ysgrifennwch hyd at {{limit}} o lythrennau.',
    en: 'The reply is too long. Please write up to {{limit}} characters.',
  },
  replySent: { cy: 'Mae’r ateb wedi’i anfon at yr aelod.', en: 'The reply has been sent to the member.' },
  replyNotSent: {
    cy: 'Mae’r ateb wedi’i gadw, ond dydw i ddim yn siŵr iddo gyrraedd yr aelod. Ni fyddaf yn ei anfon eto.',
    en: 'The reply is kept, but I am not sure that it reached the member. I will not send it again.',
  },
  questionClosed: { cy: 'Mae’r cwestiwn wedi’i gau.', en: 'The question is closed.' },
  questionGone: {
    cy: 'Nid yw’r cwestiwn hwn yn aros mwyach. Efallai bod rheolwr arall wedi’i ateb.',
    en: 'This question is no longer waiting. Another manager may have answered it.',
  },
  replyTitle: {
    cy: 'Ateb gan reolwyr y gymuned i’ch cwestiwn:',
    en: 'The community managers’ reply to your question:',
  },
  myQuestion: {
    cy: 'Cwestiwn i’r rheolwyr, {{date}}: {{question}}',
    en: 'Question to the managers, {{date}}: {{question}}',
  },
} as const satisfies Words;
