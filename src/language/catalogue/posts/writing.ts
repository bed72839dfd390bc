import type { Words } from '../words.ts';

/** What a person reads while they write, change or share a post. */
export const postsWriting = {
  moreQuestions: { cy: 'Cwestiynau’r math hwn', en: 'Questions for this kind' },
  saveDraft: { cy: 'Cadw fel drafft', en: 'Save as a draft' },
  publishAnyway: { cy: 'Cyhoeddi beth bynnag', en: 'Publish it anyway' },
  similarFound: {
    cy: 'Mae negeseuon tebyg yma eisoes. Edrychwch arnyn nhw cyn cyhoeddi:',
    en: 'There are similar posts here already. Look at them before you publish:',
  },
  translation: { cy: 'Cyfieithu', en: 'Translation' },
  wantsTranslation: {
    cy: 'Hoffwn i aelod arall ysgrifennu’r fersiwn yn yr iaith arall',
    en: 'I would like another member to write the version in the other language',
  },
  problemDetailLong: {
    cy: 'Mae’r ateb hwn yn rhy hir. Cwestiwn: {{field}}. Nifer y llythrennau: {{length}}. Y terfyn: {{limit}}.',
    en: 'This answer is too long. Question: {{field}}. Characters: {{length}}. The limit: {{limit}}.',
  },
  problemBenefit: {
    cy: 'Rhowch rif sy’n fwy na 0, beth sy’n cael ei fesur, a pha mor aml. Cwestiwn: {{field}}.',
    en: 'Give a number greater than 0, what is measured, and how often. Question: {{field}}.',
  },
  problemList: {
    cy: 'Rhowch enwau byr gyda chomas rhyngddyn nhw. Cwestiwn: {{field}}. Y nifer mwyaf: {{limit}}.',
    en: 'Give short names with commas between them. Question: {{field}}. At most: {{limit}}.',
  },
  problemDetailLink: {
    cy: 'Rhaid i’r ddolen hon fod yn gyfeiriad llawn sy’n dechrau gyda https://. Cwestiwn: {{field}}.',
    en: 'This link must be a full address that starts with https://. Question: {{field}}.',
  },
  problemDay: {
    cy: 'Rhowch ddyddiad sy’n bod, fel 2026-12-01. Cwestiwn: {{field}}.',
    en: 'Give a date that exists, such as 2026-12-01. Question: {{field}}.',
  },
  problemNumber: {
    cy: 'Rhowch rif cyfan sy’n fwy na 0. Cwestiwn: {{field}}.',
    en: 'Give a whole number greater than 0. Question: {{field}}.',
  },
  draftNeeds: { cy: 'Dyw’r drafft ddim wedi’i gadw eto.', en: 'The draft is not saved yet.' },
  draftSaved: { cy: 'Mae’r drafft wedi’i gadw.', en: 'The draft is saved.' },
  draftWhere: {
    cy: 'Dim ond chi sy’n ei weld. Teipiwch “fy negeseuon” i fynd ymlaen ag e.',
    en: 'Only you can see it. Type “my posts” to continue it.',
  },
  edit: { cy: 'Golygu', en: 'Edit' },
  edited: { cy: 'Mae’r newid wedi’i gadw.', en: 'The change is saved.' },
  editedWhere: {
    cy: 'Bydd y cardiau sydd mewn sianeli yn newid hefyd.',
    en: 'The cards that are in channels will change too.',
  },
  wasWithdrawn: {
    cy: 'Cafodd y neges hon ei thynnu’n ôl gan ei hawdur neu gan reolwr.',
    en: 'This post was withdrawn by its author or by a manager.',
  },
  myPostsHelp: { cy: 'gweld eich drafftiau a’ch negeseuon', en: 'see your drafts and posts' },
  myPostsPersonal: {
    cy: 'Dim ond mewn sgwrs bersonol rwy’n dangos eich negeseuon. Teipiwch “fy negeseuon” yno.',
    en: 'I show your posts in a personal chat only. Type “my posts” there.',
  },
  myPostsNone: {
    cy: 'Does gennych chi ddim negeseuon eto. Teipiwch “rhannu” i ysgrifennu un.',
    en: 'You have no posts yet. Type “post” to write one.',
  },
  stateDraft: { cy: 'Drafft', en: 'Draft' },
  stateReview: { cy: 'Yn aros am reolwr', en: 'Waiting for a manager' },
  stateReturned: { cy: 'Wedi’i dychwelyd i’w newid', en: 'Returned for changes' },
  statePublished: { cy: 'Wedi’i chyhoeddi', en: 'Published' },
  stateArchived: { cy: 'Yn yr archif', en: 'In the archive' },
  stateWithdrawn: { cy: 'Wedi’i thynnu’n ôl', en: 'Withdrawn' },
  translate: { cy: 'Ysgrifennu cyfieithiad', en: 'Write a translation' },
  translateHelp: { cy: 'negeseuon y mae angen eu cyfieithu', en: 'posts that need a translation' },
  translateNone: {
    cy: 'Does dim neges yn aros am gyfieithiad.',
    en: 'No posts are waiting for a translation.',
  },
  translateTitle: { cy: 'Negeseuon sy’n aros am gyfieithiad', en: 'Posts waiting for a translation' },
  writeWelsh: { cy: 'Ysgrifennwch y fersiwn Gymraeg', en: 'Write the Welsh version' },
  writeEnglish: { cy: 'Ysgrifennwch y fersiwn Saesneg', en: 'Write the English version' },
  translationNeeds: {
    cy: 'Ysgrifennwch deitl a chrynodeb, a’r ddau o fewn y terfyn.',
    en: 'Write a title and a summary, both within the limit.',
  },
  translationOffered: {
    cy: 'Mae aelod wedi ysgrifennu eich neges yn yr iaith arall.',
    en: 'A member wrote your post in the other language.',
  },
  translationThanks: {
    cy: 'Diolch. Bydd awdur y neges, neu reolwr, yn edrych ar eich fersiwn.',
    en: 'Thank you. The author of the post, or a manager, will look at your version.',
  },
  takeTranslation: { cy: 'Derbyn y cyfieithiad', en: 'Accept the translation' },
  consentTitle: { cy: 'Cytundeb', en: 'Agreement' },
  consentField: {
    cy: 'Mae’r sawl a ysgrifennodd y neges wreiddiol yn cytuno i’w rhannu',
    en: 'Whoever wrote the original message agrees to it being shared',
  },
  consentNeeded: {
    cy: 'Gofynnwch i’r sawl a ysgrifennodd y neges wreiddiol, a thiciwch y blwch os yw’n cytuno.',
    en: 'Ask whoever wrote the original message, and tick the box if they agree.',
  },
  consentAsk: {
    cy: 'Hoffai aelod rannu eich neges â’r gymuned.',
    en: 'A member would like to share your message with the community.',
  },
  consentWhat: {
    cy: 'Y sawl a’i hysgrifennodd sy’n penderfynu. Fydd enw neb yn cael ei ddangos.',
    en: 'Whoever wrote it decides. Nobody’s name is shown.',
  },
  consentYes: { cy: 'Rwy’n cytuno', en: 'I agree' },
  consentNo: { cy: 'Dydw i ddim yn cytuno', en: 'I do not agree' },
  consentThanks: {
    cy: 'Diolch. Bydd y neges yn cael ei rhannu.',
    en: 'Thank you. The message will be shared.',
  },
  consentRefused: {
    cy: 'Dyw awdur y neges wreiddiol ddim yn cytuno i’w rhannu, felly chafodd hi ddim ei chyhoeddi.',
    en: 'The author of the original message does not agree to it being shared, so it was not published.',
  },
  consentRefusedThanks: {
    cy: 'Diolch am ddweud. Fydd y neges ddim yn cael ei rhannu.',
    en: 'Thank you for saying so. The message will not be shared.',
  },
} as const satisfies Words;
