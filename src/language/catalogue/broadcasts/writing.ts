import type { Words } from '../words.ts';

/** Writing an update: its parts, its audience, its wordings, and what it may begin with. */
export const broadcastsWriting = {
  templatesHelp: { cy: 'dechrau diweddariad o dempled', en: 'start an update from a template' },

  // The update as channels get it.
  attachmentsOutside: {
    cy: 'Atodiadau (yn agor y tu allan i Teams)',
    en: 'Attachments (open outside Teams)',
  },

  // The form.
  formLimits: {
    cy: 'Y terfynau, ym mhob iaith: {{title}} o lythrennau i deitl, {{body}} i destun.',
    en: 'The limits, in each language: {{title}} characters for a title, {{body}} for a text.',
  },
  room: {
    cy: 'Lle ar ôl ar y cerdyn, i’r ddwy iaith gyda’i gilydd: tua {{characters}} o lythrennau.',
    en: 'Room left on the card, for both languages together: about {{characters}} characters.',
  },
  toKept: { cy: 'Y sianeli a ddewiswyd eisoes', en: 'The channels chosen so far' },
  toChosen: { cy: 'Dewis yn y cam nesaf', en: 'Choose in the next step' },
  toTemplates: { cy: 'Dechrau o dempled', en: 'Start from a template' },
  problemAudienceGone: {
    cy: 'Mae rhywun wedi dileu’r gynulleidfa honno. Dewiswch un arall.',
    en: 'Somebody has deleted that audience. Choose another.',
  },
  problemTooLarge: {
    cy: 'Mae’n rhy fawr i un cerdyn. Llythrennau i’w tynnu, tua: {{characters}}. Byrhewch destun, defnyddiwch lai o linellau, neu tynnwch fotwm neu atodiad.',
    en: 'It is too large for one card. Characters to remove, about: {{characters}}. Shorten a text, use fewer lines, or remove a button or an attachment.',
  },
  problemTemplateOver: {
    cy: 'Rydych chi wedi dechrau ysgrifennu, a byddai templed yn cymryd lle eich geiriau. Cliriwch y ffurflen yn gyntaf, neu teipiwch “templedi” i gadw’r ddau.',
    en: 'You have started to write, and a template would replace what you wrote. Clear the form first, or type “templates” to keep both.',
  },

  // The preview and what leads on from it.
  stillToFill: {
    cy: 'Mae geiriau rhwng [ a ] yn aros i’w llenwi.',
    en: 'Words between [ and ] are still to be filled in.',
  },
  lookAs: { cy: 'Gweld fel', en: 'See it as' },
  look: { cy: 'Dangos', en: 'Show' },
  more: { cy: 'Rhagor', en: 'More' },
  moreTitle: { cy: 'Rhagor o ddewisiadau', en: 'More options' },
  change: { cy: 'Newid', en: 'Change' },
  changeHeading: { cy: 'Beth hoffech chi ei newid?', en: 'What would you like to change?' },
  partWords: { cy: 'Geiriau a chynulleidfa', en: 'Words and audience' },
  partImage: { cy: 'Delwedd', en: 'Image' },
  partButtons: { cy: 'Botymau dolen', en: 'Link buttons' },
  partAttachments: { cy: 'Atodiadau', en: 'Attachments' },
  partWordings: { cy: 'Geiriad arbennig i rai sianeli', en: 'Special wording for some channels' },
  partThere: { cy: 'Wedi’i hychwanegu.', en: 'Added.' },
  partNone: { cy: 'Dim eto.', en: 'None yet.' },
  partCount: { cy: 'Nifer: {{taken}}. Y terfyn: {{most}}.', en: 'Number: {{taken}}. The limit: {{most}}.' },
  saveToPreview: { cy: 'Cadw a gweld rhagolwg', en: 'Save and preview' },
  saveAndMore: { cy: 'Cadw ac ychwanegu un arall', en: 'Save and add another' },
  backToPreview: { cy: 'Yn ôl i’r rhagolwg', en: 'Back to the preview' },
  duplicate: { cy: 'Gwneud copi', en: 'Make a copy' },
  duplicated: {
    cy: 'Dyma gopi newydd. Mae’r gwreiddiol fel yr oedd.',
    en: 'This is a new copy. The original is as it was.',
  },

  // The image.
  imageTitle: { cy: 'Delwedd y diweddariad', en: 'Image of the update' },
  imageHint: {
    cy: 'Mae’n ymddangos uwchben y geiriau. I’w thynnu, gadewch bopeth yn wag.',
    en: 'It appears above the words. To remove it, leave everything empty.',
  },
  imageSize: {
    cy: 'PNG, JPEG neu GIF llonydd, hyd at 1 MB a 1024 picsel bob ochr, mewn man y gall pawb ei agor heb fewngofnodi.',
    en: 'PNG, JPEG or a still GIF, up to 1 MB and 1024 pixels a side, in a place that everyone can open without signing in.',
  },
  imageAlt: {
    cy: 'Dywedwch yn y ddwy iaith beth mae’r ddelwedd yn ei ddangos, i bobl nad ydyn nhw’n ei gweld. Os oes geiriau ynddi, rhowch y geiriau.',
    en: 'Say in both languages what the image shows, for people who do not see it. If there are words in it, give the words.',
  },
  imageUrl: { cy: 'Cyfeiriad y ddelwedd (https)', en: 'Address of the image (https)' },
  altCy: { cy: 'Disgrifiad yn Gymraeg', en: 'Description in Welsh' },
  altEn: { cy: 'Disgrifiad yn Saesneg', en: 'Description in English' },
  problemImageUrl: {
    cy: 'Rhowch gyfeiriad cyfan y ddelwedd, sy’n dechrau gyda https://',
    en: 'Give the whole address of the image, which starts with https://',
  },
  problemAltCy: { cy: 'Disgrifiwch y ddelwedd yn Gymraeg.', en: 'Describe the image in Welsh.' },
  problemAltEn: { cy: 'Disgrifiwch y ddelwedd yn Saesneg.', en: 'Describe the image in English.' },
  problemAltLong: {
    cy: 'Mae disgrifiad yn rhy hir. Llythrennau: {{length}}. Y terfyn: {{limit}}.',
    en: 'A description is too long. Characters: {{length}}. The limit: {{limit}}.',
  },

  // Link buttons and attachments.
  buttonsTitle: { cy: 'Botymau dolen', en: 'Link buttons' },
  buttonsHint: {
    cy: 'Hyd at bedwar botwm o dan y diweddariad. Mae botwm â thudalen wahanol ym mhob iaith yn cyfrif fel dau.',
    en: 'Up to four buttons below the update. A button with another page in each language counts as two.',
  },
  attachmentsTitle: { cy: 'Atodiadau', en: 'Attachments' },
  attachmentsHint: {
    cy: 'Dolenni i ffeiliau sydd eisoes ar y we neu yn SharePoint. Gwnewch yn siŵr y gall pob sefydliad eu hagor.',
    en: 'Links to files that are on the web or in SharePoint already. Make sure that every organisation can open them.',
  },
  linksHint: {
    cy: 'I dynnu un, gadewch ei feysydd yn wag.',
    en: 'To remove one, leave its fields empty.',
  },
  buttonNumber: { cy: 'Botwm {{number}} (o {{most}})', en: 'Button {{number}} (of {{most}})' },
  attachmentNumber: { cy: 'Atodiad {{number}} (o {{most}})', en: 'Attachment {{number}} (of {{most}})' },
  linkLabelCy: { cy: '{{number}}. Enw yn Gymraeg', en: '{{number}}. Name in Welsh' },
  linkLabelEn: { cy: '{{number}}. Enw yn Saesneg', en: '{{number}}. Name in English' },
  linkUrl: { cy: '{{number}}. Cyfeiriad (https)', en: '{{number}}. Address (https)' },
  linkUrlEn: {
    cy: '{{number}}. Cyfeiriad arall ar gyfer y Saesneg (dewisol)',
    en: '{{number}}. Another address for English (optional)',
  },
  problemLabelCy: {
    cy: 'Rhowch enw yn Gymraeg. Rhif: {{number}}.',
    en: 'Give a name in Welsh. Number: {{number}}.',
  },
  problemLabelEn: {
    cy: 'Rhowch enw yn Saesneg. Rhif: {{number}}.',
    en: 'Give a name in English. Number: {{number}}.',
  },
  problemLabelLong: {
    cy: 'Mae enw yn rhy hir. Rhif: {{number}}. Y terfyn: {{limit}} o lythrennau.',
    en: 'A name is too long. Number: {{number}}. The limit: {{limit}} characters.',
  },
  problemLinkUrl: {
    cy: 'Rhowch gyfeiriad cyfan, sy’n dechrau gyda https://. Rhif: {{number}}.',
    en: 'Give a whole address, which starts with https://. Number: {{number}}.',
  },
  problemButtonsMany: {
    cy: 'Mae gormod o fotymau i un cerdyn. Gyda dwy iaith: {{taken}}. Y terfyn: 4.',
    en: 'There are too many buttons for one card. With two languages: {{taken}}. The limit: 4.',
  },

  // Words of their own for some of the audience.
  wordingsTitle: { cy: 'Geiriad arbennig i rai sianeli', en: 'Special wording for some channels' },
  wordingsNone: {
    cy: 'Mae pob sianel yn cael yr un geiriau. Gallwch roi teitl neu destun gwahanol i rai, er enghraifft i sianel un cyngor.',
    en: 'Every channel gets the same words. You can give some another title or text, for example the channel of one council.',
  },
  wordingNumber: { cy: 'Geiriad {{number}}', en: 'Wording {{number}}' },
  wordingAdd: { cy: 'Ychwanegu geiriad', en: 'Add a wording' },
  wordingTitle: { cy: 'Geiriad i rai sianeli', en: 'Wording for some channels' },
  wordingHint: {
    cy: 'Bydd popeth sy’n wag yma fel yn y diweddariad. Os yw sianel yn cyfateb i fwy nag un geiriad, y cyntaf sy’n cyfrif.',
    en: 'Whatever is empty here is as in the update. If a channel matches more than one wording, the first counts.',
  },
  wordingNext: { cy: 'Cadw a dewis y sianeli', en: 'Save and choose the channels' },
  wordingRemove: { cy: 'Tynnu’r geiriad hwn', en: 'Remove this wording' },
  backToWordings: { cy: 'Yn ôl, heb newid', en: 'Back, without a change' },
  problemOwnTitle: {
    cy: 'Rhowch y teitl yn y ddwy iaith, neu gadewch y ddau’n wag.',
    en: 'Give the title in both languages, or leave both empty.',
  },
  problemOwnBody: {
    cy: 'Rhowch y testun yn y ddwy iaith, neu gadewch y ddau’n wag.',
    en: 'Give the text in both languages, or leave both empty.',
  },
  problemOwnEmpty: {
    cy: 'Rhowch o leiaf un peth sy’n wahanol: teitl neu destun.',
    en: 'Give at least one thing that is different: a title or a text.',
  },

  // Templates.
  templatesTitle: { cy: 'Templedi', en: 'Templates' },
  templatesAll: { cy: 'Pob templed', en: 'All templates' },
  templateLook: { cy: 'Gweld', en: 'View' },
  templateTitle: { cy: 'Templed', en: 'Template' },
  templateHint: {
    cy: 'Mae’r geiriau rhwng [ a ] yn aros i chi eu llenwi.',
    en: 'The words between [ and ] are for you to fill in.',
  },
  templateStart: { cy: 'Dechrau diweddariad', en: 'Start an update' },
  templateDelete: { cy: 'Dileu’r templed', en: 'Delete the template' },
  templateDeleteSure: { cy: 'Dileu’r templed hwn?', en: 'Delete this template?' },
  templateKeep: { cy: 'Na, ei gadw', en: 'No, keep it' },
  templateDeleted: { cy: 'Mae’r templed wedi’i ddileu', en: 'The template is deleted' },
  nameTemplate: { cy: 'Cadw fel templed', en: 'Save as a template' },
  nameTemplateTitle: { cy: 'Cadw fel templed', en: 'Save as a template' },
  nameTemplateHint: {
    cy: 'Bydd pob rheolwr yn gallu dechrau diweddariad ohono. Enw’r templed yw hwn, nid teitl y diweddariad.',
    en: 'Every manager will be able to start an update from it. This is the name of the template, not the title of the update.',
  },
  templateKept: { cy: 'Mae’r templed wedi’i gadw', en: 'The template is saved' },
  backToUpdate: { cy: 'Yn ôl i’r diweddariad', en: 'Back to the update' },
} as const satisfies Words;
