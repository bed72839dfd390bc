import type { Words } from '../words.ts';

/** What managers read when they bring guides and look after them. */
export const faqBringing = {
  newGuide: { cy: 'Canllaw newydd', en: 'A new guide' },
  newGuideHelp: { cy: 'ychwanegu canllaw', en: 'add a guide' },
  newGuideHow: {
    cy: 'Anfonwch ffeil ata i yn y sgwrs hon: Word (.docx), PDF, HTML neu Markdown. Fydd neb arall yn gweld y canllaw nes i chi ei gyhoeddi.',
    en: 'Send me a file in this chat: Word (.docx), PDF, HTML or Markdown. Nobody else sees the guide until you publish it.',
  },
  newGuideHosts: {
    cy: 'Gallwch ddefnyddio tudalen we hefyd. Bydda i’n ei darllen eto bob dydd. Y gwefannau sydd ar y rhestr: {{hosts}}',
    en: 'You can also use a web page. I will read it again every day. The websites on the list: {{hosts}}',
  },
  newGuideNoHosts: {
    cy: 'Does dim gwefan ar restr y gwasanaeth eto, felly alla i ddim darllen tudalennau gwe. Gofynnwch i’r sawl sy’n rhedeg y gwasanaeth.',
    en: 'There is no website on the service’s list yet, so I cannot read web pages. Ask whoever runs the service.',
  },
  pageAddress: { cy: 'Cyfeiriad y dudalen', en: 'Address of the page' },
  pageAddressNeeded: {
    cy: 'Rhowch gyfeiriad llawn y dudalen, gan ddechrau gyda https://',
    en: 'Enter the full address of the page, beginning with https://',
  },
  readPage: { cy: 'Darllen y dudalen', en: 'Read the page' },
  draftsWaiting: { cy: 'Drafftiau sy’n aros', en: 'Drafts that are waiting' },
  lookAtDraft: { cy: 'Gweld y drafft', en: 'See the draft' },
  draft: { cy: 'Drafft o ganllaw', en: 'A draft guide' },
  readWhole: { cy: 'Darllen y testun cyfan', en: 'Read the whole text' },
  /** Stands at the top of the page of a draft. */
  draftNote: {
    cy: 'Drafft yw hwn: dyw’r aelodau ddim yn ei weld, a dyw Cylch ddim yn ateb ohono. Peidiwch â rhannu’r ddolen hon.',
    en: 'This is a draft: members do not see it, and Cylch does not answer from it. Do not share this link.',
  },
  readSections: {
    cy: {
      zero: 'Does dim adrannau ynddo.',
      one: 'Mae {{count}} adran ynddo.',
      two: 'Mae {{count}} adran ynddo.',
      few: 'Mae {{count}} adran ynddo.',
      many: 'Mae {{count}} adran ynddo.',
      other: 'Mae {{count}} adran ynddo.',
    },
    en: { one: 'It has {{count}} section.', other: 'It has {{count}} sections.' },
  },
  readMore: {
    cy: 'Adrannau nad ydyn nhw ar y rhestr isod: {{number}}',
    en: 'Sections not listed below: {{number}}',
  },
  readNoHeadings: {
    cy: 'Does dim penawdau yn y ffeil, felly fi a rannodd y testun. Mae canllaw gyda phenawdau yn rhoi atebion gwell.',
    en: 'The file has no headings, so I divided the text myself. A guide with headings gives better answers.',
  },
  readFromPdf: {
    cy: 'Darllenais i hwn o PDF. Edrychwch yn ofalus ar y penawdau a’r rhestrau: y ddogfen wreiddiol sydd orau.',
    en: 'I read this from a PDF. Look carefully at the headings and lists: the original document is best.',
  },
  readPictures: {
    cy: 'Mae lluniau wedi’u gadael allan. Os oes gwybodaeth ynddyn nhw, rhowch hi mewn geiriau hefyd.',
    en: 'Pictures were left out. If they hold information, put it in words as well.',
  },
  readFrontMatter: {
    cy: 'Doedd dim modd darllen y bloc gwybodaeth (YAML) ar ddechrau’r ffeil, felly gwiriwch bopeth isod.',
    en: 'The block of details (YAML) at the start of the file could not be read, so check everything below.',
  },
  readDaily: {
    cy: 'Bydda i’n darllen y dudalen hon eto bob dydd ar ôl i chi gyhoeddi.',
    en: 'I will read this page again every day once you have published.',
  },
  draftTitle: { cy: 'Teitl', en: 'Title' },
  draftSummary: { cy: 'Crynodeb', en: 'Summary' },
  draftOwner: { cy: 'Perchennog (rôl, nid enw)', en: 'Owner (a role, not a name)' },
  draftLanguage: { cy: 'Iaith', en: 'Language' },
  inWelsh: { cy: 'Cymraeg', en: 'Welsh' },
  inEnglish: { cy: 'Saesneg', en: 'English' },
  draftPlace: {
    cy: 'Canllaw newydd, neu fersiwn newydd neu gyfieithiad o un sydd yma',
    en: 'A new guide, or a new version or translation of one that is here',
  },
  draftTopics: { cy: 'Pynciau', en: 'Topics' },
  draftWelsh: { cy: 'Adolygu’r Gymraeg', en: 'Review of the Welsh' },
  draftWelshReviewed: {
    cy: 'Mae cyfieithydd wedi adolygu’r Gymraeg, neu yn Saesneg y mae’r canllaw hwn',
    en: 'A translator has reviewed the Welsh, or this guide is in English',
  },
  draftNeeded: { cy: 'Llenwch y blwch hwn.', en: 'Fill in this box.' },
  draftTitleNeeded: {
    cy: 'Rhowch deitl ar un llinell. Y nifer mwyaf o lythrennau: {{limit}}',
    en: 'Enter a title on one line. Most characters allowed: {{limit}}',
  },
  draftSummaryNeeded: {
    cy: 'Rhowch grynodeb ar un llinell. Y nifer mwyaf o lythrennau: {{limit}}',
    en: 'Enter a summary on one line. Most characters allowed: {{limit}}',
  },
  draftOwnerNeeded: {
    cy: 'Rhowch rôl y perchennog ar un llinell. Y nifer mwyaf o lythrennau: {{limit}}',
    en: 'Enter the role of the owner on one line. Most characters allowed: {{limit}}',
  },
  draftReviewByNeeded: {
    cy: 'Dewiswch ddyddiad adolygu i’r canllaw.',
    en: 'Choose the date by which the guide should be reviewed.',
  },
  publishGuide: { cy: 'Cyhoeddi', en: 'Publish' },
  discardDraft: { cy: 'Dileu’r drafft', en: 'Delete the draft' },
  guidePublished: { cy: 'Mae’r canllaw wedi’i gyhoeddi', en: 'The guide has been published' },
  draftDiscarded: { cy: 'Mae’r drafft wedi’i ddileu.', en: 'The draft is deleted.' },
  reviewDue: {
    cy: {
      zero: 'Does dim canllaw i’w adolygu.',
      one: 'Mae dyddiad adolygu {{count}} canllaw wedi mynd heibio:',
      two: 'Mae dyddiad adolygu {{count}} ganllaw wedi mynd heibio:',
      few: 'Mae dyddiad adolygu {{count}} chanllaw wedi mynd heibio:',
      many: 'Mae dyddiad adolygu {{count}} chanllaw wedi mynd heibio:',
      other: 'Mae dyddiad adolygu {{count}} canllaw wedi mynd heibio:',
    },
    en: {
      one: '{{count}} guide is past its review date:',
      other: '{{count}} guides are past their review date:',
    },
  },
  reviewWhatToDo: {
    cy: 'Darllenwch ef eto. Os yw’n gywir o hyd, anfonwch ef eto gyda dyddiad newydd. Tan hynny, mae pob ateb ohono’n dweud y gallai fod wedi dyddio.',
    en: 'Read it again. If it is still right, send it again with a new date. Until then every answer from it says that it may be out of date.',
  },
  reviewSummary: { cy: 'Canllawiau i’w hadolygu', en: 'Guides to be reviewed' },
  pageTrouble: { cy: 'Mae angen edrych ar dudalen canllaw', en: 'A guide’s web page needs checking' },
  pageChanged: {
    cy: 'Mae’r dudalen wedi newid cymaint fel nad ydw i’n ei hadnabod. Mae’r testun newydd yn aros fel drafft.',
    en: 'The page has changed so much that I do not recognise it. The new text is waiting as a draft.',
  },
  pageGone: {
    cy: 'Dyw’r dudalen ddim yno mwyach, neu dyw hi ddim ar agor i bawb.',
    en: 'The page is no longer there, or is not open to everybody.',
  },
  readStrayWordings: {
    cy: 'Edrychwch ar y cwestiynau a’r atebion uwchben y testun: mae rhai ar gyfer adran nad yw yno, neu mae’r un cwestiwn wedi’i ateb ddwywaith.',
    en: 'Look at the questions and answers above the text: some are for a section that is not there, or the same question is answered twice.',
  },
  pageClosed: {
    cy: 'Mae’r wefan bellach yn gofyn i raglenni beidio â darllen y dudalen (robots.txt).',
    en: 'The website now asks programs not to read the page (robots.txt).',
  },
  pageAway: {
    cy: 'Doedd dim modd cyrraedd y dudalen am sawl diwrnod.',
    en: 'The page could not be reached for several days.',
  },
  pageUnreadable: {
    cy: 'Doedd dim modd darllen y dudalen fel canllaw mwyach.',
    en: 'The page could no longer be read as a guide.',
  },
  pageStays: {
    cy: 'Mae’r canllaw yn aros fel yr oedd, ac rwy’n dal i ateb ohono.',
    en: 'The guide stays as it was, and I still answer from it.',
  },
  myData: { cy: 'Cwestiynau a chanllawiau', en: 'Questions and guides' },
  myGuide: {
    cy: 'Canllaw rydych chi’n gofalu amdano: {{title}}',
    en: 'A guide that you look after: {{title}}',
  },
} as const satisfies Words;
