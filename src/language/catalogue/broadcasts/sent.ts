import type { Words } from '../words.ts';

/** What can be done with an update after it was sent, and what is known of it. */
export const broadcastsSent = {
  // Other words.
  editSent: { cy: 'Golygu ym mhob sianel', en: 'Edit in every channel' },
  applyEdit: { cy: 'Newid y neges ym mhob sianel', en: 'Change the message in every channel' },
  previewEdit: {
    cy: 'Rhagolwg: dyw’r neges ddim wedi newid eto',
    en: 'Preview: the message has not changed yet',
  },
  editsSent: {
    cy: 'Bydd y geiriau hyn yn cymryd lle’r rhai a anfonwyd, ym mhob sianel sydd â’r neges. Bydd sianeli sy’n aros yn cael y geiriau hyn.',
    en: 'These words will replace those that were sent, in every channel that has the message. Channels that are still waiting will get these words.',
  },
  editReach: {
    cy: 'Sianeli sydd â’r neges: {{sent}}. Sianeli sy’n aros amdani: {{waiting}}.',
    en: 'Channels that have the message: {{sent}}. Channels still waiting for it: {{waiting}}.',
  },
  listEdit: {
    cy: 'Geiriau newydd ar gyfer diweddariad a anfonwyd. Dechreuwyd: {{date}}.',
    en: 'New words for an update that was sent. Started: {{date}}.',
  },

  // A reply under it.
  followUp: { cy: 'Ysgrifennu dilyniant', en: 'Write a follow-up' },
  followUpTitle: { cy: 'Dilyniant', en: 'Follow-up' },
  followsUp: {
    cy: 'Bydd yn ateb o dan y diweddariad gwreiddiol, ym mhob sianel sydd â hwnnw.',
    en: 'It will be a reply under the original update, in every channel that has it.',
  },

  // After the report.
  afterwards: { cy: 'Rhagor o ddewisiadau', en: 'More options' },
  afterwardsTitle: { cy: 'Beth hoffech chi ei wneud?', en: 'What would you like to do?' },
  toReport: { cy: 'Yn ôl i’r adroddiad', en: 'Back to the report' },
  cancelSure: { cy: 'Canslo’r rhai sy’n aros?', en: 'Cancel those still waiting?' },
  cancelWhat: {
    cy: 'Fydd y sianeli sy’n aros ddim yn cael y diweddariad: {{waiting}}. Mae’n aros yn y sianeli sydd wedi’i gael.',
    en: 'The channels that are waiting will not get the update: {{waiting}}. It stays in the channels that have it.',
  },
  cancelYes: { cy: 'Ie, canslo', en: 'Yes, cancel' },
  cancelNo: { cy: 'Na, dal i anfon', en: 'No, keep sending' },

  // Sending again what failed.
  again: { cy: 'Anfon eto lle methodd', en: 'Send again where it failed' },
  againSure: { cy: 'Anfon eto lle methodd?', en: 'Send again where it failed?' },
  againTwice: {
    cy: 'Fydd sianel sydd â’r neges eisoes ddim yn ei chael ddwywaith.',
    en: 'A channel that already has the message will not get it twice.',
  },
  againLeft: {
    cy: 'Sianeli lle nad yw’r rheswm wedi mynd heibio: {{left}}. Fydda i ddim yn anfon yno.',
    en: 'Channels where the reason has not passed: {{left}}. I will not send there.',
  },
  againNone: {
    cy: 'Does dim i’w anfon eto ar hyn o bryd.',
    en: 'There is nothing to send again at the moment.',
  },
  againYes: { cy: 'Ie, anfon eto', en: 'Yes, send again' },

  // The report.
  stateRecalling: { cy: 'yn cael ei dynnu’n ôl', en: 'being recalled' },
  stateEditing: { cy: 'yn cael ei olygu', en: 'being edited' },
  countEdited: { cy: 'Wedi’i olygu', en: 'Edited' },
  countToAmend: { cy: 'Eto i’w newid', en: 'Still to be changed' },
  countResent: { cy: 'Wedi’i anfon eto ar ôl ansicrwydd', en: 'Sent again when uncertain' },
  timeTaken: { cy: 'Amser', en: 'Time taken' },
  reactions: { cy: 'Ymatebion', en: 'Reactions' },
  notAmended: {
    cy: 'Heb ei newid, nifer y sianeli: {{channels}}. {{reason}}',
    en: 'Not changed, number of channels: {{channels}}. {{reason}}',
  },
  reasonMessageUnknown: {
    cy: 'Rheolwr a ddywedodd fod y neges wedi cyrraedd. Dyw’r bot ddim yn gwybod pa neges yw hi, felly does dim modd ei newid na’i thynnu’n ôl.',
    en: 'A manager said that the message had arrived. The bot does not know which one it is, so it cannot change it or take it back.',
  },
  reasonOriginalGone: {
    cy: 'Dyw’r neges wreiddiol ddim yno mwyach, felly doedd dim i ateb oddi tano.',
    en: 'The original message is no longer there, so there was nothing to reply under.',
  },
  coverage: {
    cy: 'Sefydliadau sydd â’r diweddariad ym mhob un o’u sianeli: {{whole}} / {{organisations}}.',
    en: 'Organisations where every channel has the update: {{whole}} / {{organisations}}.',
  },
  coverageOf: {
    cy: '{{name}}: nifer y sianeli sydd â’r diweddariad: {{sent}} / {{channels}}.',
    en: '{{name}}: number of channels that have the update: {{sent}} / {{channels}}.',
  },
  coverageMore: {
    cy: 'Sefydliadau eraill heb y diweddariad ym mhob sianel: {{organisations}}. Mae pob un yn y ffeil.',
    en: 'Other organisations without the update in every channel: {{organisations}}. All of them are in the file.',
  },
  buried: {
    cy: 'Methodd rhan o’r gwaith yn rhy aml. Rhowch wybod i’r sawl sy’n rhedeg y gwasanaeth.',
    en: 'Some of the work failed too often. Tell whoever runs the service.',
  },

  // The report as a file.
  csv: { cy: 'Lawrlwytho fel CSV', en: 'Download as CSV' },
  linkClosed: { cy: 'Dyw’r ddolen hon ddim yn agor', en: 'This link does not open' },
  linkClosedWhy: {
    cy: 'Mae dolen i adroddiad yn agor am ddiwrnod. Agorwch yr adroddiad eto yn Teams i gael un newydd.',
    en: 'A link to a report opens for one day. Open the report again in Teams to get a new one.',
  },
  csvOrganisation: { cy: 'Sefydliad', en: 'Organisation' },
  csvChannel: { cy: 'Sianel', en: 'Channel' },
  csvState: { cy: 'Cyflwr', en: 'State' },
  csvReason: { cy: 'Rheswm', en: 'Reason' },
  csvCode: { cy: 'Cod', en: 'Code' },
  csvAttempts: { cy: 'Nifer yr ymgeisiau', en: 'Attempts' },
  csvLanguage: { cy: 'Iaith', en: 'Language' },
  csvLastAttempt: { cy: 'Yr ymgais olaf', en: 'Last attempt' },
  csvFinished: { cy: 'Gorffennwyd', en: 'Finished' },
  csvEdited: { cy: 'Golygwyd', en: 'Edited' },
  csvNotAmended: { cy: 'Pam na newidiwyd', en: 'Why it was not changed' },
  csvTwice: { cy: 'Efallai iddo gyrraedd ddwywaith', en: 'May have arrived twice' },
  csvChannelId: { cy: 'Rhif adnabod y sianel', en: 'Channel id' },
  csvYes: { cy: 'ie', en: 'yes' },
  inBoth: { cy: 'Y ddwy iaith', en: 'Both languages' },

  // Messages of which nobody knows whether they arrived.
  decide: { cy: 'Trin y rhai ansicr', en: 'Decide the uncertain' },
  decideTitle: { cy: 'Negeseuon ansicr', en: 'Uncertain messages' },
  decideHint: {
    cy: 'Ddaeth dim ateb pendant o Teams i’r negeseuon hyn. Edrychwch yn y sianel os gallwch.',
    en: 'Teams gave no clear answer to these messages. Look in the channel if you can.',
  },
  decideTwice: {
    cy: 'Os anfonwch eto, efallai y bydd sianel yn ei gael ddwywaith. Does dim modd dadwneud hynny.',
    en: 'If you send again, a channel may get it twice. That cannot be undone.',
  },
  decideWhich: { cy: 'Pa rai?', en: 'Which ones?' },
  decideAll: { cy: 'Pob un', en: 'All of them' },
  decideResend: { cy: 'Anfon eto', en: 'Send again' },
  decideArrived: { cy: 'Cyrhaeddodd', en: 'It arrived' },
  decideLeave: { cy: 'Gadael fel y mae', en: 'Leave it' },

  // Who did what.
  history: { cy: 'Pwy wnaeth beth', en: 'Who did what' },
  historyLine: { cy: '{{act}}: {{date}}. Gan: {{who}}.', en: '{{act}}: {{date}}. By: {{who}}.' },
  whoYou: { cy: 'chi', en: 'you' },
  whoClock: { cy: 'yr amserlen', en: 'the schedule' },
  whoApi: { cy: 'yr API', en: 'the API' },
  actWritten: { cy: 'Ysgrifennwyd', en: 'Written' },
  actScheduled: { cy: 'Rhoddwyd amser iddo', en: 'Given a time' },
  actUnscheduled: { cy: 'Dilëwyd yr amser', en: 'Time removed' },
  actProposed: { cy: 'Gofynnwyd am gymeradwyaeth', en: 'Approval asked for' },
  actReturned: { cy: 'Dychwelwyd', en: 'Returned' },
  actApproved: { cy: 'Cymeradwywyd', en: 'Approved' },
  actLapsed: { cy: 'Aeth yr amser heibio heb gymeradwyaeth', en: 'Time passed without approval' },
  actSent: { cy: 'Anfonwyd', en: 'Sent' },
  actCancelled: { cy: 'Canslwyd', en: 'Cancelled' },
  actEdited: { cy: 'Golygwyd', en: 'Edited' },
  actDecided: { cy: 'Penderfynwyd am negeseuon ansicr', en: 'Uncertain messages decided' },
  actSentAgain: { cy: 'Anfonwyd eto lle methodd', en: 'Sent again where it failed' },
  actRecalled: { cy: 'Tynnwyd yn ôl', en: 'Recalled' },
} as const satisfies Words;
