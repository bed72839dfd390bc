import type { Words } from '../words.ts';

/** The words with which a channel's owner says which messages are to come. */
export const senders = {
  declinedSenders: {
    cy: 'Anfonwyr nad yw eu diweddariadau’n dod yma',
    en: 'Senders whose updates do not come here',
  },
  whichSender: { cy: 'Pwy anfonodd y neges: {{sender}}', en: 'Who sent the message: {{sender}}' },
  whichKind: { cy: 'Y math o neges: {{kind}}', en: 'The kind of message: {{kind}}' },
  whichWhat: {
    cy: 'Beth bynnag a ddewiswch, rwy’n dweud hynny yn y sianel. Gallwch ei newid yn ôl yng ngosodiadau’r sianel.',
    en: 'Whatever you choose, I say so in the channel. You can change it back in the channel’s settings.',
  },
  noMoreOfSender: { cy: 'Dim mwy gan yr anfonwr hwn', en: 'No more from this sender' },
  noMoreOfKind: { cy: 'Dim mwy o’r math hwn', en: 'No more of this kind' },
  takeAgain: { cy: 'Dadwneud: gadael iddyn nhw ddod eto', en: 'Undo: let them come again' },
  stopAgain: { cy: 'Dadwneud: eu hatal eto', en: 'Undo: stop them again' },
  whichElsewhere: {
    cy: 'Mewn sianel, mae’r botwm hwn yn gadael i berchennog y sianel wrthod negeseuon fel hon. Yma, dyw’r botwm yn newid dim.',
    en: 'In a channel, this button lets the channel’s owner refuse messages like this one. Here, the button changes nothing.',
  },
} as const satisfies Words;
