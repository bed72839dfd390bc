import type { Words } from '../words.ts';

/** What a member reads who asks the community managers. */
export const faqAsking = {
  askIntro: {
    cy: 'Bydd rheolwyr y gymuned yn gweld eich cwestiwn, ond nid eich enw. Peidiwch â rhoi gwybodaeth bersonol ynddo. Caiff ei gadw am {{days}} diwrnod.',
    en: 'The community managers will see your question, but not your name. Do not put personal information in it. It is kept for {{days}} days.',
  },
  askOwn: {
    cy: 'Os na fydd neb wedi ateb ar ôl {{days}} diwrnod, caiff y cwestiwn ei gau a bydda i’n dweud wrthych.',
    en: 'If nobody has answered after {{days}} days, the question is closed and I will tell you.',
  },
  askShared: {
    cy: 'Daw’r ateb i’ch sgwrs chi â’r bot. Os nad ydych chi wedi gosod y bot i chi’ch hun, daw i’r edefyn hwn, lle gall eraill ei ddarllen. Os na fydd neb wedi ateb ar ôl {{days}} diwrnod, caiff y cwestiwn ei gau a bydda i’n dweud wrthych.',
    en: 'The reply comes to your own chat with the bot. If you have not installed the bot for yourself, it comes to this thread, where others can read it. If nobody has answered after {{days}} days, the question is closed and I will tell you.',
  },
  yourQuestion: {
    cy: 'Eich cwestiwn (hyd at {{limit}} o lythrennau)',
    en: 'Your question (up to {{limit}} characters)',
  },
  replyToYou: { cy: 'Ateb i chi', en: 'Reply to you' },
  mayReply: {
    cy: 'Dywedwch wrtha i pan fydd rhywbeth yn newid, ac anfonwch yr ateb ata i',
    en: 'Tell me when something changes, and send me the reply',
  },
  questionNeeded: { cy: 'Ysgrifennwch eich cwestiwn.', en: 'Write your question.' },
  questionTooLong: {
    cy: 'Mae’r cwestiwn yn rhy hir. Ysgrifennwch hyd at {{limit}} o lythrennau.',
    en: 'The question is too long. Write up to {{limit}} characters.',
  },
  asked: { cy: 'Mae eich cwestiwn gyda rheolwyr y gymuned', en: 'The community managers have your question' },
  askedKept: {
    cy: 'Mae eich cwestiwn yn aros am reolwyr y gymuned',
    en: 'Your question is waiting for the community managers',
  },
  askedNoChannel: {
    cy: 'Does gan y rheolwyr ddim sianel ar gyfer cwestiynau eto, felly fe ddyweda i wrth bob un yn ei sgwrs ei hun. Gall gymryd mwy o amser.',
    en: 'The managers have no channel for questions yet, so I will tell each of them in their own chat. It may take longer.',
  },
  askedReply: {
    cy: 'Fe ddyweda i wrthych pan fydd rhywun wedi’i gymryd, ac anfon yr ateb. Tan hynny rwy’n cofio ble i’w anfon, ac yna’n anghofio.',
    en: 'I will tell you when somebody has taken it, and send you the reply. Until then I remember where to send it, and then I forget.',
  },
  askedNoReply: {
    cy: 'Doeddech chi ddim am gael ateb yn ôl, felly dydw i ddim yn cofio pwy ofynnodd.',
    en: 'You did not want a reply, so I do not remember who asked.',
  },
  newsTaken: {
    cy: 'Mae un o reolwyr y gymuned wrthi’n edrych ar eich cwestiwn:',
    en: 'A community manager is looking at your question:',
  },
  newsGivenBack: {
    cy: 'Mae eich cwestiwn yn aros am reolwr arall:',
    en: 'Your question is waiting for another manager:',
  },
  newsAnswered: {
    cy: 'Ateb gan reolwyr y gymuned i’ch cwestiwn:',
    en: 'The community managers’ reply to your question:',
  },
  newsClosed: {
    cy: 'Mae eich cwestiwn wedi’i gau heb ateb:',
    en: 'Your question was closed without an answer:',
  },
  closedAskedBefore: {
    cy: 'Y rheswm: mae wedi’i ateb o’r blaen.',
    en: 'The reason: it has been answered before.',
  },
  closedNotOurs: {
    cy: 'Y rheswm: dyw e ddim yn gwestiwn i’r gymuned hon.',
    en: 'The reason: it is not a question for this community.',
  },
  closedNotKnown: {
    cy: 'Y rheswm: does neb yn y gymuned yn gwybod yr ateb.',
    en: 'The reason: nobody in the community knows the answer.',
  },
  closedOther: { cy: 'Y rheswm sydd yn y nodyn.', en: 'The reason is in the note.' },
  closedAbandoned: {
    cy: 'Y rheswm: wnaeth neb ateb mewn pryd. Mae’n ddrwg gennym. Gallwch ofyn eto.',
    en: 'The reason: nobody answered in time. We are sorry. You can ask again.',
  },
  myQuestion: {
    cy: 'Cwestiwn i’r rheolwyr, {{date}}: {{question}}',
    en: 'Question to the managers, {{date}}: {{question}}',
  },
} as const satisfies Words;
