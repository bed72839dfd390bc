import type { Words } from '../words.ts';

/** Updates from the community managers: writing, previewing, sending and reporting. */
export const broadcasts = {
  title: { cy: 'Diweddariadau', en: 'Updates' },
  writeHelp: { cy: 'ysgrifennu diweddariad i’r sianeli', en: 'write an update to the channels' },
  listHelp: { cy: 'gweld y diweddariadau a’u hadroddiadau', en: 'see the updates and their reports' },

  // The update as channels get it.
  from: { cy: 'Oddi wrth: {{sender}}', en: 'From: {{sender}}' },
  important: { cy: 'Pwysig', en: 'Important' },
  update: { cy: 'Diweddariad', en: 'Update' },
  importantUpdate: { cy: 'Diweddariad pwysig', en: 'Important update' },
  readMore: { cy: 'Darllen mwy', en: 'Read more' },
  declining: {
    cy: 'Gall perchennog y sianel ddiffodd diweddariadau: teipiwch “gosodiadau”.',
    en: 'The channel’s owner can turn updates off: type “settings”.',
  },

  // The form.
  formTitle: { cy: 'Ysgrifennu diweddariad', en: 'Write an update' },
  formIntro: {
    cy: 'Ysgrifennwch yn y ddwy iaith. Byddwch yn gweld rhagolwg cyn i neb arall weld dim.',
    en: 'Write in both languages. You will see a preview before anyone else sees anything.',
  },
  formMarkdown: {
    cy: 'Yn y testun: **trwm**, _italig_, llinell sy’n dechrau â - ar gyfer rhestr, [geiriau](https://…) ar gyfer dolen.',
    en: 'In the text: **bold**, _italic_, a line that starts with - for a list, [words](https://…) for a link.',
  },
  titleCy: { cy: 'Teitl yn Gymraeg', en: 'Title in Welsh' },
  titleEn: { cy: 'Teitl yn Saesneg', en: 'Title in English' },
  bodyCy: { cy: 'Testun yn Gymraeg', en: 'Text in Welsh' },
  bodyEn: { cy: 'Testun yn Saesneg', en: 'Text in English' },
  markImportant: { cy: 'Nodi ei fod yn bwysig', en: 'Mark it as important' },
  to: { cy: 'At bwy?', en: 'Who is it for?' },
  toAll: { cy: 'Pob sianel', en: 'Every channel' },
  organisations: { cy: 'Sefydliadau', en: 'Organisations' },
  toPreview: { cy: 'Gweld rhagolwg', en: 'See a preview' },

  problemTitleCy: { cy: 'Rhowch deitl yn Gymraeg.', en: 'Give a title in Welsh.' },
  problemTitleEn: { cy: 'Rhowch deitl yn Saesneg.', en: 'Give a title in English.' },
  problemTitleLong: {
    cy: 'Mae teitl yn rhy hir. Llythrennau: {{length}}. Y terfyn: {{limit}}.',
    en: 'A title is too long. Characters: {{length}}. The limit: {{limit}}.',
  },
  problemBodyCy: { cy: 'Rhowch destun yn Gymraeg.', en: 'Give a text in Welsh.' },
  problemBodyEn: { cy: 'Rhowch destun yn Saesneg.', en: 'Give a text in English.' },
  problemBodyLong: {
    cy: 'Mae testun yn rhy hir. Llythrennau: {{length}}. Y terfyn: {{limit}}.',
    en: 'A text is too long. Characters: {{length}}. The limit: {{limit}}.',
  },
  problemTo: { cy: 'Dewiswch at bwy mae’r diweddariad yn mynd.', en: 'Choose who the update is for.' },

  // The preview.
  preview: { cy: 'Rhagolwg', en: 'Preview' },
  previewTitle: {
    cy: 'Rhagolwg: does dim wedi’i anfon eto',
    en: 'Preview: nothing has been sent yet',
  },
  previewBeside: {
    cy: 'Mae’r neges yn y sgwrs hon, yn union fel y bydd sianel yn ei chael.',
    en: 'The message is in this chat, exactly as a channel will get it.',
  },
  previewNotShown: {
    cy: 'Chymerodd Teams mo’r neges, felly dydw i ddim yn gallu ei dangos. Arhoswch funud, yna pwyswch “Dangos”.',
    en: 'Teams did not take the message, so I cannot show it. Wait a minute, then press “Show”.',
  },
  lookBoth: { cy: 'Sianel ddwyieithog', en: 'A bilingual channel' },
  lookCy: { cy: 'Sianel Gymraeg', en: 'A Welsh channel' },
  lookEn: { cy: 'Sianel Saesneg', en: 'An English channel' },
  audienceAll: { cy: 'At bob sianel.', en: 'To every channel.' },
  audienceChannels: { cy: 'Sianeli a enwyd: {{channels}}.', en: 'Named channels: {{channels}}.' },
  reach: {
    cy: 'Sianeli a fydd yn ei gael: {{channels}}. Sefydliadau: {{organisations}}.',
    en: 'Channels that will get it: {{channels}}. Organisations: {{organisations}}.',
  },
  reachNot: {
    cy: 'Sianeli sydd wedi gwrthod diweddariadau: {{declined}}. Sianeli na alla i ysgrifennu ynddyn nhw: {{unreachable}}.',
    en: 'Channels that declined updates: {{declined}}. Channels where I cannot write: {{unreachable}}.',
  },
  nobody: {
    cy: 'Alla i ddim ei anfon, oherwydd fyddai neb yn ei gael.',
    en: 'I cannot send it, because nobody would get it.',
  },
  nobodyMatches: {
    cy: 'Does dim sianel yn cyfateb i’r dewis. Golygwch y diweddariad a dewiswch yn ehangach.',
    en: 'No channel matches the choice. Edit the update and choose more widely.',
  },
  nobodyWants: {
    cy: 'Mae pob sianel sy’n cyfateb wedi gwrthod diweddariadau, neu alla i ddim ysgrifennu ynddi.',
    en: 'Every channel that matches has declined updates, or I cannot write there.',
  },
  edit: { cy: 'Golygu', en: 'Edit' },
  test: { cy: 'Anfon prawf ata i', en: 'Send me a test' },
  tested: {
    cy: 'Mae’r prawf isod. Dim ond chi sy’n ei weld.',
    en: 'The test is below. Only you can see it.',
  },
  testElsewhere: {
    cy: 'Byddai pawb yn gweld y prawf yma. Agorwch y drafft mewn sgwrs bersonol â fi: teipiwch “diweddariadau”.',
    en: 'Everyone would see the test here. Open the draft in a personal chat with me: type “updates”.',
  },
  changed: {
    cy: 'Mae’r drafft wedi newid ers i chi ei weld, felly does dim wedi’i anfon. Edrychwch eto cyn anfon.',
    en: 'The draft has changed since you saw it, so nothing was sent. Look again before you send it.',
  },
  discard: { cy: 'Dileu’r drafft', en: 'Delete the draft' },
  discardSure: { cy: 'Dileu’r drafft hwn?', en: 'Delete this draft?' },
  discardYes: { cy: 'Ie, dileu', en: 'Yes, delete it' },
  discardNo: { cy: 'Na, cadw’r drafft', en: 'No, keep it' },
  discarded: { cy: 'Mae’r drafft wedi’i ddileu', en: 'The draft is deleted' },
  noUndoing: { cy: 'Does dim modd dadwneud hyn.', en: 'This cannot be undone.' },

  // The report.
  report: { cy: 'Adroddiad', en: 'Report' },
  reportTitle: { cy: 'Adroddiad ar y diweddariad', en: 'Report on the update' },
  stateLine: { cy: 'Cyflwr am {{time}}: {{state}}.', en: 'State at {{time}}: {{state}}.' },
  stateDraft: { cy: 'drafft', en: 'draft' },
  stateWaiting: { cy: 'ar fin cael ei anfon', en: 'about to be sent' },
  stateSending: { cy: 'yn cael ei anfon', en: 'being sent' },
  stateFinished: { cy: 'wedi gorffen', en: 'finished' },
  stateCancelled: { cy: 'wedi’i ganslo', en: 'cancelled' },
  stateRecalled: { cy: 'wedi’i dynnu’n ôl', en: 'recalled' },
  counted: { cy: 'Nifer y sianeli', en: 'Number of channels' },
  countQueued: { cy: 'Yn aros', en: 'Waiting' },
  countSending: { cy: 'Yn cael ei anfon', en: 'Being sent' },
  countSent: { cy: 'Wedi’i anfon', en: 'Sent' },
  countFailed: { cy: 'Wedi methu', en: 'Failed' },
  countUncertain: { cy: 'Ansicr', en: 'Uncertain' },
  countCancelled: { cy: 'Wedi’i ganslo', en: 'Cancelled' },
  countRecalled: { cy: 'Wedi’i dynnu’n ôl', en: 'Recalled' },
  countDeclined: { cy: 'Wedi gwrthod', en: 'Declined' },
  countUnreachable: { cy: 'Allan o’m cyrraedd', en: 'Out of reach' },
  reason: {
    cy: '{{state}}, nifer y sianeli: {{channels}}. {{reason}}',
    en: '{{state}}, number of channels: {{channels}}. {{reason}}',
  },
  reasonGone: {
    cy: 'Dydw i ddim yn y sianel mwyach, neu chaf i ddim ysgrifennu ynddi.',
    en: 'I am no longer in the channel, or may not write in it.',
  },
  reasonDeclined: {
    cy: 'Gwrthododd y sianel ddiweddariadau cyn i hwn ei chyrraedd.',
    en: 'The channel declined updates before this one reached it.',
  },
  reasonHeld: {
    cy: 'Mae gan y sianel oriau tawel, saib neu derfyn wythnosol. Fe ddaw wedyn.',
    en: 'The channel has quiet hours, a pause or a weekly limit. It will come after that.',
  },
  reasonBusy: {
    cy: 'Roedd Teams yn brysur, neu doedd dim modd ei gyrraedd.',
    en: 'Teams was busy, or could not be reached.',
  },
  reasonLarge: { cy: 'Mae’r neges yn rhy fawr i Teams.', en: 'The message is too large for Teams.' },
  reasonUncertain: {
    cy: 'Efallai fod y neges wedi cyrraedd: ddaeth dim ateb pendant o Teams. Edrychwch yn y sianel cyn ei hanfon eto.',
    en: 'The message may have arrived: Teams gave no clear answer. Look in the channel before you send it again.',
  },
  reasonOther: { cy: 'Y cod a ddaeth yn ôl: {{codes}}.', en: 'The code that came back: {{codes}}.' },
  refresh: { cy: 'Diweddaru’r adroddiad', en: 'Refresh the report' },
  cancelWaiting: { cy: 'Canslo’r gweddill', en: 'Cancel the rest' },
  recall: { cy: 'Tynnu’n ôl', en: 'Recall' },
  recallSure: { cy: 'Tynnu’r diweddariad yn ôl?', en: 'Recall the update?' },
  recallWhat: {
    cy: 'Bydda i’n dileu’r neges o’r sianeli sydd wedi’i chael: {{sent}}. Fydd sianeli sy’n aros ddim yn ei chael. Efallai fod pobl wedi’i darllen yn barod.',
    en: 'I will delete the message from the channels that have it: {{sent}}. Channels that are waiting will not get it. People may have read it already.',
  },
  recallYes: { cy: 'Ie, tynnu’n ôl', en: 'Yes, recall it' },
  recallNo: { cy: 'Na, gadael fel y mae', en: 'No, leave it' },

  // The list.
  listEmpty: { cy: 'Does dim diweddariad eto.', en: 'There is no update yet.' },
  listDraft: { cy: 'Drafft. Dechreuwyd: {{date}}.', en: 'Draft. Started: {{date}}.' },
  listSent: { cy: 'Anfonwyd: {{date}}.', en: 'Sent: {{date}}.' },
  listCancelled: { cy: 'Canslwyd: {{date}}.', en: 'Cancelled: {{date}}.' },
  listRecalled: { cy: 'Tynnwyd yn ôl: {{date}}.', en: 'Recalled: {{date}}.' },
  write: { cy: 'Ysgrifennu diweddariad', en: 'Write an update' },
  all: { cy: 'Pob diweddariad', en: 'All updates' },
  older: { cy: 'Diweddariadau hŷn', en: 'Older updates' },
  newest: { cy: 'Y diweddariadau diweddaraf', en: 'The newest updates' },

  // What my data says.
  myData: {
    cy: 'Diweddariad y cawsoch chi ran ynddo: {{title}}',
    en: 'An update that you worked on: {{title}}',
  },
} as const satisfies Words;
