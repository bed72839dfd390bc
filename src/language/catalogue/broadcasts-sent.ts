import type { Words } from './words.ts';

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
    en: 'These words will take the place of those that were sent, in every channel that has the message. Channels that wait will get these words.',
  },
  listEdit: {
    cy: 'Geiriau newydd ar gyfer diweddariad a anfonwyd. Dechreuwyd: {{date}}.',
    en: 'Other words for an update that was sent. Begun: {{date}}.',
  },

  // A reply under it.
  followUp: { cy: 'Ysgrifennu dilyniant', en: 'Write a follow-up' },
  followUpTitle: { cy: 'Dilyniant', en: 'Follow-up' },
  followsUp: {
    cy: 'Bydd yn ateb o dan y diweddariad gwreiddiol, ym mhob sianel sydd â hwnnw.',
    en: 'It will be a reply under the original update, in every channel that has that.',
  },

  // After the report.
  afterwards: { cy: 'Golygu, dilyniant a mwy', en: 'Edit, follow up and more' },
  afterwardsTitle: { cy: 'Beth hoffech chi ei wneud?', en: 'What would you like to do?' },
  toReport: { cy: 'Yn ôl i’r adroddiad', en: 'Back to the report' },
  cancelSure: { cy: 'Canslo’r rhai sy’n aros?', en: 'Cancel those that wait?' },
  cancelWhat: {
    cy: 'Fydd y sianeli sy’n aros ddim yn cael y diweddariad: {{waiting}}. Mae’n aros yn y sianeli sydd wedi’i gael.',
    en: 'The channels that wait will not get the update: {{waiting}}. It stays in the channels that have it.',
  },
  cancelYes: { cy: 'Ie, canslo', en: 'Yes, cancel' },
  cancelNo: { cy: 'Na, dal i anfon', en: 'No, go on sending' },

  // Who did what.
  history: { cy: 'Pwy wnaeth beth', en: 'Who did what' },
  historyLine: { cy: '{{act}}: {{date}}. Gan: {{who}}.', en: '{{act}}: {{date}}. By: {{who}}.' },
  historyClock: { cy: '{{act}}: {{date}}.', en: '{{act}}: {{date}}.' },
  whoYou: { cy: 'chi', en: 'you' },
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
  actRecalled: { cy: 'Tynnwyd yn ôl', en: 'Recalled' },
} as const satisfies Words;
