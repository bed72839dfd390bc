import type { Words } from '../words.ts';

/** Sending an update: now or at a time, with another manager's approval where that is asked for. */
export const broadcastsSending = {
  // Under the preview.
  sendNow: { cy: 'Anfon nawr', en: 'Send now' },
  scheduleIt: { cy: 'Anfon yn nes ymlaen', en: 'Send later' },
  moveTime: { cy: 'Newid yr amser', en: 'Change the time' },
  propose: { cy: 'Gofyn am gymeradwyaeth', en: 'Ask for approval' },
  approveAndSend: { cy: 'Cymeradwyo ac anfon', en: 'Approve and send' },
  approve: { cy: 'Cymeradwyo', en: 'Approve' },
  giveBack: { cy: 'Dychwelyd gyda rheswm', en: 'Return with a reason' },
  scheduledFor: { cy: 'Bydd yn cael ei anfon: {{date}}.', en: 'It will be sent: {{date}}.' },
  scheduledIfApproved: {
    cy: 'Bydd yn cael ei anfon os bydd rheolwr arall wedi’i gymeradwyo erbyn hynny: {{date}}.',
    en: 'It will be sent if another manager has approved it by then: {{date}}.',
  },
  needsApproval: {
    cy: 'Rhaid i reolwr arall gymeradwyo’r diweddariad cyn iddo gael ei anfon.',
    en: 'Another manager must approve the update before it is sent.',
  },
  sentOnApproval: {
    cy: 'Bydd yn cael ei anfon cyn gynted ag y bydd wedi’i gymeradwyo.',
    en: 'It will be sent as soon as it is approved.',
  },
  waitsSince: {
    cy: 'Yn aros am gymeradwyaeth rheolwr arall ers: {{date}}.',
    en: 'Waiting for another manager’s approval since: {{date}}.',
  },
  approvedAt: { cy: 'Cymeradwywyd: {{date}}.', en: 'Approved: {{date}}.' },
  returnedAt: {
    cy: 'Dychwelwyd gan reolwr arall: {{date}}. Y rheswm: {{reason}}',
    en: 'Returned by another manager: {{date}}. The reason: {{reason}}',
  },
  askAgain: {
    cy: 'Mae’r geiriau wedi newid ers gofyn am gymeradwyaeth. Gofynnwch eto.',
    en: 'The words have changed since approval was asked for. Ask again.',
  },
  lapsedAt: {
    cy: 'Aeth yr amser heibio heb gymeradwyaeth, felly chafodd e ddim ei anfon: {{date}}. Dewiswch amser arall, a gofynnwch eto.',
    en: 'The time passed without approval, so it was not sent: {{date}}. Choose another time, and ask again.',
  },
  nobodyElse: {
    cy: 'Does dim rheolwr arall ar hyn o bryd a allai ei gymeradwyo. Gallwch enwi un: teipiwch “rheolwyr”.',
    en: 'There is no other manager at the moment who could approve it. You can name one: type “managers”.',
  },

  // The time.
  scheduleTitle: { cy: 'Pryd ddylai gael ei anfon?', en: 'When should it be sent?' },
  scheduleIntro: {
    cy: 'Amser y Deyrnas Unedig. Gallwch newid yr amser neu ei ddileu tan hynny.',
    en: 'UK time. You can change or remove the time until then.',
  },
  date: { cy: 'Dyddiad', en: 'Date' },
  time: { cy: 'Amser', en: 'Time' },
  saveTime: { cy: 'Cadw’r amser', en: 'Save the time' },
  removeTime: { cy: 'Dileu’r amser', en: 'Remove the time' },
  timeSaved: { cy: 'Mae’r amser wedi’i gadw.', en: 'The time is saved.' },
  timeRemoved: {
    cy: 'Mae’r amser wedi’i ddileu. Fydd dim yn cael ei anfon nes i chi ei anfon.',
    en: 'The time is removed. Nothing will be sent until you send it.',
  },

  // Returning it.
  returnTitle: { cy: 'Dychwelyd y diweddariad', en: 'Return the update' },
  returnReason: { cy: 'Beth ddylai newid?', en: 'What should change?' },
  returnNeedsReason: {
    cy: 'Rhowch y rheswm, fel bod yr awdur yn gwybod beth i’w newid.',
    en: 'Give the reason, so that the author knows what to change.',
  },
  returnReasonLong: {
    cy: 'Mae’r rheswm yn rhy hir. Llythrennau: {{length}}. Y terfyn: {{limit}}.',
    en: 'The reason is too long. Characters: {{length}}. The limit: {{limit}}.',
  },
  returnIt: { cy: 'Dychwelyd', en: 'Return it' },
  returnedDone: {
    cy: 'Mae’r diweddariad wedi’i ddychwelyd i’w awdur.',
    en: 'The update has been returned to its author.',
  },
  proposedDone: {
    cy: 'Rwy’n gofyn i’r rheolwyr eraill y galla i ysgrifennu atyn nhw. Mae hefyd yn rhestr y diweddariadau.',
    en: 'I am asking the other managers that I can write to. It is in the list of updates too.',
  },
  approvedDone: {
    cy: 'Rydych chi wedi cymeradwyo’r diweddariad.',
    en: 'You have approved the update.',
  },

  // What managers are told in their own chats.
  newsProposed: {
    cy: 'Mae diweddariad yn aros am eich cymeradwyaeth',
    en: 'An update is waiting for your approval',
  },
  newsApproved: { cy: 'Mae eich diweddariad wedi’i gymeradwyo', en: 'Your update has been approved' },
  newsReturned: { cy: 'Mae eich diweddariad wedi’i ddychwelyd', en: 'Your update has been returned' },
  newsLapsed: {
    cy: 'Chafodd eich diweddariad ddim ei anfon',
    en: 'Your update was not sent',
  },
  newsSent: { cy: 'Mae’n cael ei anfon nawr.', en: 'It is being sent now.' },
  lookAtIt: { cy: 'Edrych arno', en: 'Look at it' },

  // The list.
  listScheduled: { cy: 'Bydd yn cael ei anfon: {{date}}.', en: 'Will be sent: {{date}}.' },
  listProposed: {
    cy: 'Yn aros am gymeradwyaeth ers: {{date}}.',
    en: 'Waiting for approval since: {{date}}.',
  },

  listReturned: { cy: 'Dychwelwyd gyda rheswm: {{date}}.', en: 'Returned with a reason: {{date}}.' },
  listLapsed: {
    cy: 'Aeth yr amser heibio heb gymeradwyaeth: {{date}}.',
    en: 'The time passed without approval: {{date}}.',
  },

  // What my data says.
  myContact: {
    cy: 'Ble i ddweud wrthoch chi am ddiweddariadau sy’n aros amdanoch: eich sgwrs bersonol â fi.',
    en: 'Where to tell you about updates that are waiting for you: your personal chat with me.',
  },
} as const satisfies Words;
