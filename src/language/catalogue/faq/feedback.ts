import type { Words } from '../words.ts';

/** What a person reads who reports an answer, and what the managers read of reports and thumbs. */
export const faqFeedback = {
  report: { cy: 'Rhoi gwybod am broblem', en: 'Report a problem' },
  /** What managers read when a report comes. */
  reportArrived: { cy: 'Rhoddwyd gwybod am broblem gydag ateb', en: 'A problem with an answer was reported' },
  reportIntro: {
    cy: 'Bydd rheolwyr y gymuned yn gweld yr ateb, ei ffynhonnell a’r hyn a ysgrifennwch yma, ond nid eich enw. Peidiwch â rhoi gwybodaeth bersonol yma. Caiff ei gadw am {{days}} diwrnod.',
    en: 'The community managers will see the answer, its source and what you write here, but not your name. Do not put personal information here. It is kept for {{days}} days.',
  },
  reportedAnswer: { cy: 'Yr ateb', en: 'The answer' },
  reportKind: { cy: 'Beth sydd o’i le?', en: 'What is the problem?' },
  reportKindNeeded: { cy: 'Dewiswch beth sydd o’i le.', en: 'Choose what the problem is.' },
  reportWrong: { cy: 'Mae’r ateb yn anghywir', en: 'The answer is wrong' },
  reportOutdated: { cy: 'Mae’r ateb wedi dyddio', en: 'The answer is out of date' },
  reportHarmful: { cy: 'Gallai’r ateb wneud niwed', en: 'The answer could do harm' },
  reportOther: { cy: 'Rhywbeth arall', en: 'Something else' },
  reportReason: {
    cy: 'Dywedwch fwy wrthon ni (hyd at {{limit}} o lythrennau)',
    en: 'Tell us more (up to {{limit}} characters)',
  },
  reportReasonNeeded: {
    cy: 'Ysgrifennwch beth sydd o’i le, fel bod modd ei gywiro.',
    en: 'Write what the problem is, so that it can be put right.',
  },
  reportReasonTooLong: {
    cy: 'Mae hyn yn rhy hir. Ysgrifennwch hyd at {{limit}} o lythrennau.',
    en: 'This is too long. Write up to {{limit}} characters.',
  },
  reportQuestion: {
    cy: 'Eich cwestiwn (gallwch ei newid neu ei ddileu)',
    en: 'Your question (you may change it or delete it)',
  },
  reportContact: { cy: 'Rhoi gwybod i chi', en: 'Telling you' },
  reportMayContact: {
    cy: 'Dywedwch wrtha i yn y sgwrs hon beth a ddaw ohono',
    en: 'Tell me in this conversation what happens next',
  },
  reported: {
    cy: 'Diolch. Mae’r adroddiad gyda rheolwyr y gymuned',
    en: 'Thank you. The community managers have your report',
  },
  reportedContact: {
    cy: 'Fe ddyweda i yn y sgwrs hon beth a ddaw ohono. Tan hynny rwy’n cofio ble i’w ddweud, ac yna’n anghofio.',
    en: 'I will say in this conversation what happens next. Until then I remember where to say it, and then I forget.',
  },
  reportedQuietly: {
    cy: 'Doeddech chi ddim am glywed beth a ddaw ohono, felly dydw i ddim yn cofio pwy a roddodd wybod.',
    en: 'You did not want to hear what happens next, so I do not remember who reported it.',
  },
  feedback: { cy: 'Adborth ar atebion', en: 'Feedback on answers' },
  feedbackHelp: { cy: 'gweld adborth ar atebion', en: 'see feedback on answers' },
  feedbackPersonal: {
    cy: 'Teipiwch “adborth” mewn sgwrs bersonol â fi: dyw hyn ddim ar gyfer sianel.',
    en: 'Type “feedback” in a personal chat with me: it is not for a channel.',
  },
  thumbLike: { cy: 'Beth oedd yn dda am yr ateb?', en: 'What was good about the answer?' },
  thumbDislike: { cy: 'Beth oedd o’i le ar yr ateb?', en: 'What was wrong with the answer?' },
  thumbReasons: {
    cy: 'Rhesymau (dewiswch gynifer ag y mynnwch)',
    en: 'Reasons (choose as many as you like)',
  },
  thumbIntro: {
    cy: 'Bydd rheolwyr y gymuned yn gweld pa mor aml y rhoddwyd pob rheswm, a’r hyn a ysgrifennwch, ond nid eich enw na’ch cwestiwn. Peidiwch â rhoi gwybodaeth bersonol yma. Caiff yr hyn a ysgrifennwch ei gadw am {{days}} diwrnod.',
    en: 'The community managers will see how often each reason was given, and what you write, but not your name or your question. Do not put personal information here. What you write is kept for {{days}} days.',
  },
  thumbOrReport: {
    cy: 'Os hoffech glywed beth a ddaw ohono, defnyddiwch “Rhoi gwybod am broblem” o dan yr ateb.',
    en: 'If you would like to hear what happens next, use “Report a problem” under the answer.',
  },
  thumbAnswered: { cy: 'Mae’n ateb fy nghwestiwn', en: 'It answers my question' },
  thumbClear: { cy: 'Mae’n hawdd ei ddeall', en: 'It is easy to understand' },
  thumbSource: { cy: 'Mae’r ffynhonnell yn ddefnyddiol', en: 'The source is useful' },
  thumbBeside: { cy: 'Dyw e ddim yn ateb fy nghwestiwn', en: 'It does not answer my question' },
  thumbWrong: { cy: 'Mae’n anghywir', en: 'It is wrong' },
  thumbOutdated: { cy: 'Mae wedi dyddio', en: 'It is out of date' },
  thumbMissing: { cy: 'Mae rhywbeth ar goll', en: 'Something is missing' },
  thumbUnclear: { cy: 'Mae’n anodd ei ddeall', en: 'It is hard to understand' },
  thumbLanguage: {
    cy: 'Mae gwallau yn y Gymraeg neu’r Saesneg',
    en: 'There are mistakes in the Welsh or the English',
  },
  thumbs: {
    cy: 'Y mis hwn: 👍 {{likes}}, 👎 {{dislikes}}',
    en: 'This month: 👍 {{likes}}, 👎 {{dislikes}}',
  },
  noReports: { cy: 'Does dim adroddiadau yn aros.', en: 'No reports are waiting.' },
  moreReports: {
    cy: {
      zero: 'Does dim rhagor.',
      one: 'Mae {{count}} adroddiad arall yn aros.',
      two: 'Mae {{count}} adroddiad arall yn aros.',
      few: 'Mae {{count}} adroddiad arall yn aros.',
      many: 'Mae {{count}} adroddiad arall yn aros.',
      other: 'Mae {{count}} adroddiad arall yn aros.',
    },
    en: { one: '{{count}} more report is waiting.', other: '{{count}} more reports are waiting.' },
  },
  comments: { cy: 'Sylwadau diweddar', en: 'Recent comments' },
  reportAsked: { cy: 'Y cwestiwn', en: 'The question' },
  reportedOn: { cy: 'Rhoddwyd gwybod: {{date}}', en: 'Reported: {{date}}' },
  reportOfModel: { cy: 'AI a luniodd yr ateb', en: 'AI worded the answer' },
  reportOfQuotes: { cy: 'Dyfyniad o’r canllaw yw’r ateb', en: 'The answer quotes the guide' },
  reportWantsContact: {
    cy: 'Mae’r aelod am glywed beth a ddaw ohono',
    en: 'The member wants to hear what happens next',
  },
  reportNoContact: { cy: 'Does dim angen dweud wrth neb', en: 'Nobody needs to be told' },
  settle: { cy: 'Delio â’r adroddiad', en: 'Deal with the report' },
  outcome: { cy: 'Beth ddaeth ohono?', en: 'What was the outcome?' },
  outcomeNeeded: { cy: 'Dewiswch beth ddaeth ohono.', en: 'Choose the outcome.' },
  outcomeMended: { cy: 'Mae’r canllaw wedi’i gywiro', en: 'The guide has been put right' },
  outcomeStands: { cy: 'Mae’r ateb yn iawn fel y mae', en: 'The answer is right as it is' },
  outcomeElsewhere: { cy: 'Rhaid i rywun arall benderfynu', en: 'Somebody else has to decide' },
  settleNote: {
    cy: 'Neges i’r aelod, os dymunwch (hyd at {{limit}} o lythrennau)',
    en: 'A message to the member, if you like (up to {{limit}} characters)',
  },
  settleNoteTooLong: {
    cy: 'Mae’r neges yn rhy hir. Ysgrifennwch hyd at {{limit}} o lythrennau.',
    en: 'The message is too long. Write up to {{limit}} characters.',
  },
  reportSettled: { cy: 'Mae’r adroddiad wedi’i gau.', en: 'The report is closed.' },
  reportTold: {
    cy: 'Mae’r adroddiad wedi’i gau. Bydd yr aelod yn cael gwybod yn fuan.',
    en: 'The report is closed. The member will be told soon.',
  },
  reportNotTold: {
    cy: 'Cafodd adroddiad ei gau, ond doedd dim modd dweud wrth yr aelod beth ddaeth ohono. Dyma’r adroddiad:',
    en: 'A report was closed, but the member could not be told what became of it. This is the report:',
  },
  reportGone: {
    cy: 'Dyw’r adroddiad hwn ddim yn aros mwyach. Efallai fod rheolwr arall wedi delio ag ef.',
    en: 'This report is no longer waiting. Another manager may have dealt with it.',
  },
  toldMended: {
    cy: 'Diolch am roi gwybod. Mae’r canllaw wedi’i gywiro. Dyma’r hyn a ysgrifennoch chi:',
    en: 'Thank you for your report. The guide has been put right. This is what you wrote:',
  },
  toldStands: {
    cy: 'Diolch am roi gwybod. Mae rheolwyr y gymuned wedi edrych arno, ac mae’r ateb yn iawn fel y mae. Dyma’r hyn a ysgrifennoch chi:',
    en: 'Thank you for your report. The community managers have looked at it, and the answer is right as it is. This is what you wrote:',
  },
  toldElsewhere: {
    cy: 'Diolch am roi gwybod. Mae rheolwyr y gymuned wedi’i drosglwyddo i’r rhai sy’n penderfynu. Dyma’r hyn a ysgrifennoch chi:',
    en: 'Thank you for your report. The community managers have passed it to those who decide. This is what you wrote:',
  },
  myReport: {
    cy: 'Adroddiad am ateb, {{date}}: {{reason}}',
    en: 'Report of an answer, {{date}}: {{reason}}',
  },
} as const satisfies Words;
