import type { Words } from '../words.ts';

/** What a person reads about posts. A post's own words are its author's, and stand nowhere here. */
export const posts = {
  title: { cy: 'Negeseuon', en: 'Posts' },
  latest: { cy: 'Y negeseuon diweddaraf', en: 'The latest posts' },
  latestOn: { cy: 'Y negeseuon diweddaraf: {{about}}', en: 'The latest posts: {{about}}' },
  none: { cy: 'Does dim negeseuon yma eto.', en: 'There are no posts here yet.' },
  listHelp: { cy: 'darllen y negeseuon diweddaraf', en: 'read the latest posts' },
  writeHelp: { cy: 'rhannu neges neu astudiaeth achos', en: 'share a post or a case study' },
  reportsHelp: {
    cy: 'adolygu negeseuon sy’n aros amdanoch chi',
    en: 'review the posts that are waiting for you',
  },
  kindCaseStudy: { cy: 'Astudiaeth achos', en: 'Case study' },
  kindQuestion: { cy: 'Cwestiwn i’r gymuned', en: 'Question to the community' },
  kindNews: { cy: 'Newyddion', en: 'News' },
  kindResource: { cy: 'Adnodd neu dempled', en: 'Resource or template' },
  kindTraining: { cy: 'Hyfforddiant', en: 'Training' },
  kindVideo: { cy: 'Fideo neu ddemo byw', en: 'Video or live demo' },
  kindCollaboration: { cy: 'Cynnig i gydweithio', en: 'Offer to work together' },
  onlyWelsh: { cy: 'Yn Gymraeg yn unig', en: 'In Welsh only' },
  onlyEnglish: { cy: 'Yn Saesneg yn unig', en: 'In English only' },
  from: {
    cy: 'Oddi wrth aelod o’r sefydliad hwn: {{organisation}}',
    en: 'From a member of: {{organisation}}',
  },
  announced: { cy: 'Neges newydd yn y gymuned', en: 'New post in the community' },
  openLink: { cy: 'Agor', en: 'Open' },
  choose: { cy: 'Dewis neges', en: 'Choose a post' },
  show: { cy: 'Dangos y neges', en: 'Show the post' },
  more: { cy: 'Rhagor', en: 'More' },
  toLatest: { cy: 'Yn ôl i’r diweddaraf', en: 'Back to the latest' },
  toPosts: { cy: 'Gweld y negeseuon', en: 'See the posts' },
  write: { cy: 'Ysgrifennu neges', en: 'Write a post' },
  writeInvitation: {
    cy: 'Oes gennych chi astudiaeth achos, cwestiwn neu newyddion? Pwyswch y botwm i’w rhannu â’r gymuned.',
    en: 'Do you have a case study, a question or news? Press the button to share it with the community.',
  },
  writeIntro: {
    cy: 'Ysgrifennwch yn Gymraeg, yn Saesneg neu yn y ddwy iaith. Dydw i ddim yn cyfieithu eich geiriau. Bydd y neges yn dangos enw eich sefydliad, os yw’n hysbys, ond nid eich enw chi. Bydd ganddi hi dudalen ar y we y gall unrhyw un ei darllen.',
    en: 'Write in Welsh, in English or in both languages. I do not translate your words. The post will show the name of your organisation, if it is known, but not your own name. It will have a page on the web that anybody can read.',
  },
  titleWelsh: {
    cy: 'Teitl yn Gymraeg (hyd at {{limit}} o lythrennau)',
    en: 'Title in Welsh (up to {{limit}} characters)',
  },
  summaryWelsh: {
    cy: 'Crynodeb yn Gymraeg (hyd at {{limit}} o lythrennau)',
    en: 'Summary in Welsh (up to {{limit}} characters)',
  },
  titleEnglish: {
    cy: 'Teitl yn Saesneg (hyd at {{limit}} o lythrennau)',
    en: 'Title in English (up to {{limit}} characters)',
  },
  summaryEnglish: {
    cy: 'Crynodeb yn Saesneg (hyd at {{limit}} o lythrennau)',
    en: 'Summary in English (up to {{limit}} characters)',
  },
  linkField: {
    cy: 'Dolen, os oes un (yn dechrau gyda https://)',
    en: 'Link, if there is one (starting with https://)',
  },
  kindField: { cy: 'Math o neges', en: 'Kind of post' },
  topicField: { cy: 'Pwnc', en: 'Topic' },
  kindNeeded: { cy: 'Dewiswch fath o neges.', en: 'Choose a kind of post.' },
  topicsNeeded: { cy: 'Dewiswch o leiaf un pwnc.', en: 'Choose at least one topic.' },
  publish: { cy: 'Cyhoeddi', en: 'Publish' },
  problems: {
    cy: 'Dyw’r neges ddim wedi’i chyhoeddi eto. Dyma beth sydd angen ei newid:',
    en: 'The post is not published yet. This is what needs to change:',
  },
  problemNoWords: {
    cy: 'Ysgrifennwch deitl a chrynodeb, yn Gymraeg, yn Saesneg neu yn y ddwy iaith.',
    en: 'Write a title and a summary, in Welsh, in English or in both languages.',
  },
  problemHalfWelsh: {
    cy: 'Mae angen teitl a chrynodeb ar y fersiwn Gymraeg. Llenwch y ddau, neu gadewch y ddau’n wag.',
    en: 'The Welsh version needs a title and a summary. Fill in both, or leave both empty.',
  },
  problemHalfEnglish: {
    cy: 'Mae angen teitl a chrynodeb ar y fersiwn Saesneg. Llenwch y ddau, neu gadewch y ddau’n wag.',
    en: 'The English version needs a title and a summary. Fill in both, or leave both empty.',
  },
  problemTitleWelsh: {
    cy: 'Mae’r teitl Cymraeg yn rhy hir. Nifer y llythrennau: {{length}}. Y terfyn: {{limit}}.',
    en: 'The Welsh title is too long. Characters: {{length}}. The limit: {{limit}}.',
  },
  problemTitleEnglish: {
    cy: 'Mae’r teitl Saesneg yn rhy hir. Nifer y llythrennau: {{length}}. Y terfyn: {{limit}}.',
    en: 'The English title is too long. Characters: {{length}}. The limit: {{limit}}.',
  },
  problemSummaryWelsh: {
    cy: 'Mae’r crynodeb Cymraeg yn rhy hir. Nifer y llythrennau: {{length}}. Y terfyn: {{limit}}.',
    en: 'The Welsh summary is too long. Characters: {{length}}. The limit: {{limit}}.',
  },
  problemSummaryEnglish: {
    cy: 'Mae’r crynodeb Saesneg yn rhy hir. Nifer y llythrennau: {{length}}. Y terfyn: {{limit}}.',
    en: 'The English summary is too long. Characters: {{length}}. The limit: {{limit}}.',
  },
  problemLink: {
    cy: 'Dyw’r ddolen ddim yn gywir. Rhaid iddi fod yn gyfeiriad llawn sy’n dechrau gyda https://',
    en: 'The link is not correct. It must be a full address that starts with https://',
  },
  published: { cy: 'Diolch. Mae eich neges wedi’i chyhoeddi.', en: 'Thank you. Your post is published.' },
  publishedReach: {
    cy: {
      zero: 'Does dim sianel yn dilyn ei phynciau ar hyn o bryd. Gall aelodau ei gweld o dan “negeseuon”.',
      one: 'Mae 1 sianel yn dilyn ei phynciau, a bydd y neges yn ymddangos yno.',
      two: 'Mae 2 sianel yn dilyn ei phynciau, a bydd y neges yn ymddangos ynddyn nhw.',
      few: 'Mae {{count}} sianel yn dilyn ei phynciau, a bydd y neges yn ymddangos ynddyn nhw.',
      many: 'Mae {{count}} sianel yn dilyn ei phynciau, a bydd y neges yn ymddangos ynddyn nhw.',
      other: 'Mae {{count}} sianel yn dilyn ei phynciau, a bydd y neges yn ymddangos ynddyn nhw.',
    },
    en: {
      one: '1 channel follows its topics, and the post will appear there.',
      other: '{{count}} channels follow its topics, and the post will appear in them.',
    },
  },
  publishedNowhere: {
    cy: 'Does dim sianel yn dilyn ei phynciau ar hyn o bryd. Gall aelodau ei gweld o dan “negeseuon”.',
    en: 'No channel follows its topics at the moment. Members can see it under “posts”.',
  },
  withdraw: { cy: 'Tynnu’r neges yn ôl', en: 'Withdraw the post' },
  withdrawSure: { cy: 'Tynnu’r neges hon yn ôl?', en: 'Withdraw this post?' },
  withdrawWhat: {
    cy: 'Bydd hi’n diflannu o’r rhestr ac o’r wefan, a bydd y cardiau sydd mewn sianeli yn dweud iddi gael ei thynnu’n ôl. Does dim modd dadwneud hyn.',
    en: 'It will disappear from the list and from the web, and the cards that are in channels will say that it was withdrawn. This cannot be undone.',
  },
  keep: { cy: 'Ei chadw', en: 'Keep it' },
  withdrawn: { cy: 'Mae’r neges wedi’i thynnu’n ôl.', en: 'The post is withdrawn.' },
  report: { cy: 'Rhoi gwybod am hon', en: 'Report this post' },
  reported: {
    cy: 'Diolch. Bydd rheolwyr y gymuned yn edrych ar y neges. Dydw i ddim yn cadw pwy roddodd wybod amdani.',
    en: 'Thank you. The community managers will look at the post. I do not store who reported it.',
  },
  reportWhat: {
    cy: 'Oes rhywbeth o’i le ar y neges hon, neu a ddylai rhywun edrych arni? Pwyswch y botwm, a bydd rheolwyr y gymuned yn cael gwybod. Does dim angen enw na chyfrif.',
    en: 'Is something wrong with this post, or should somebody look at it? Press the button, and the community managers are told. You do not need a name or an account.',
  },
  reportsTooMany: {
    cy: 'Mae gormod o adroddiadau wedi dod o’r wefan yn yr awr ddiwethaf. Rhowch gynnig arall arni yn nes ymlaen, neu pwyswch yr un botwm ar gerdyn y neges yn Teams.',
    en: 'Too many reports came from the web in the last hour. Try again later, or press the same button on the post’s card in Teams.',
  },
  backToPost: { cy: 'Yn ôl i’r neges', en: 'Back to the post' },
  reportsNone: { cy: 'Does dim negeseuon i’w hadolygu.', en: 'There are no posts to review.' },
  reportsTitle: {
    cy: 'Mae’r negeseuon hyn yn aros amdanoch chi, yr hynaf gyntaf. Os oes rhagor, teipiwch “adroddiadau” eto wedyn.',
    en: 'These posts are waiting for you, the oldest first. If there are more, type “reports” again afterwards.',
  },
  reportsPersonal: {
    cy: 'Dim ond mewn sgwrs bersonol rwy’n dangos hyn. Teipiwch “adroddiadau” yno.',
    en: 'I show this in a personal chat only. Type “reports” there.',
  },
  dismiss: { cy: 'Gadael iddi aros', en: 'Keep it as it is' },
  dismissed: { cy: 'Bydd y neges yn aros.', en: 'The post will stay.' },
  myData: {
    cy: 'Neges a gyhoeddwyd, {{date}}: {{title}}',
    en: 'Post published, {{date}}: {{title}}',
  },
  myDataWithdrawn: {
    cy: 'Neges a dynnwyd yn ôl, {{date}}: {{title}}',
    en: 'Post withdrawn, {{date}}: {{title}}',
  },
} as const satisfies Words;
