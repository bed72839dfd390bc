import type { Words } from '../words.ts';

/** What a person reads while they look for posts, and of what posts brought. */
export const postsFinding = {
  save: { cy: 'Cadw at eto', en: 'Save for later' },
  saved: {
    cy: 'Wedi’i chadw. Teipiwch “wedi cadw” i weld eich rhestr. Pwyswch eto i’w thynnu oddi arni.',
    en: 'Saved. Type “saved” to see your list. Press again to remove it.',
  },
  unsaved: { cy: 'Wedi’i thynnu oddi ar eich rhestr.', en: 'Removed from your list.' },
  savedHelp: { cy: 'y negeseuon rydych chi wedi’u cadw', en: 'the posts that you saved' },
  savedPersonal: {
    cy: 'Dim ond mewn sgwrs bersonol rwy’n dangos eich rhestr. Teipiwch “wedi cadw” yno.',
    en: 'I show your list in a personal chat only. Type “saved” there.',
  },
  savedNone: {
    cy: 'Dydych chi ddim wedi cadw neges eto. Pwyswch “Cadw at eto” ar gerdyn.',
    en: 'You have not saved a post yet. Press “Save for later” on a card.',
  },
  savedTitle: { cy: 'Wedi’u cadw at eto', en: 'Saved for later' },
  savedFirst: { cy: 'Yn ôl i’r dechrau', en: 'Back to the beginning' },
  similar: { cy: 'Negeseuon tebyg', en: 'Similar posts' },
  helpedUs: { cy: 'Bu hon o help i ni', en: 'This helped us' },
  helpedIntro: {
    cy: 'Faint wnaeth hi ei arbed i chi? Gadewch y rhif yn wag os nad ydych chi’n gwybod. Mae’r ffigurau’n cael eu hadio ar y dudalen buddion, heb enwau pobl.',
    en: 'How much did it save you? Leave the number empty if you do not know. The figures are added up on the benefits page, without people’s names.',
  },
  helpedWrong: {
    cy: 'Rhowch rif sy’n fwy na 0, neu gadewch y rhif yn wag.',
    en: 'Give a number greater than 0, or leave the number empty.',
  },
  helpedThanks: {
    cy: 'Diolch. Mae hyn yn helpu eraill i ddangos gwerth y gwaith.',
    en: 'Thank you. This helps others to show what the work is worth.',
  },
  helpedWhere: { cy: 'Mae’r cyfan i’w weld ar y dudalen buddion.', en: 'All of it is on the benefits page.' },
  helpedCount: {
    cy: {
      zero: 'Does neb wedi dweud eto bod hon wedi helpu.',
      one: 'Mae 1 aelod yn dweud bod hon wedi helpu.',
      two: 'Mae 2 aelod yn dweud bod hon wedi helpu.',
      few: 'Mae {{count}} aelod yn dweud bod hon wedi helpu.',
      many: 'Mae {{count}} aelod yn dweud bod hon wedi helpu.',
      other: 'Mae {{count}} aelod yn dweud bod hon wedi helpu.',
    },
    en: {
      one: '1 member says that this helped.',
      other: '{{count}} members say that this helped.',
    },
  },
  archivePage: { cy: 'Pob neges ar y wefan', en: 'All posts on the web' },
  archiveIntro: {
    cy: 'Popeth y mae aelodau wedi’i rannu â’r gymuned: astudiaethau achos, cwestiynau, adnoddau a rhagor. I rannu rhywbeth, siaradwch â Cylch yn Teams.',
    en: 'Everything that members have shared with the community: case studies, questions, resources and more. To share something, talk to Cylch in Teams.',
  },
  searchPosts: { cy: 'Chwilio’r negeseuon', en: 'Search the posts' },
  searchButton: { cy: 'Chwilio', en: 'Search' },
  searchFound: { cy: 'Canlyniadau’r chwiliad', en: 'Search results' },
  searchHelp: { cy: 'chwilio’r negeseuon: geiriau ar ei ôl', en: 'search the posts: words behind it' },
  searchNeeds: {
    cy: 'Ysgrifennwch yr hyn rydych chi’n chwilio amdano ar ôl “chwilio negeseuon”.',
    en: 'Write what you are looking for behind “search posts”.',
  },
  stillFiling: {
    cy: 'Rwy’n dal i ddarllen yr archif ar ôl dechrau, felly gall fod rhagor. Chwiliwch eto ymhen munud.',
    en: 'I am still reading the archive after a start, so there may be more. Search again in a minute.',
  },
  searchTitle: { cy: 'Chwilio am: {{query}}', en: 'Search for: {{query}}' },
  anyOne: { cy: 'Unrhyw un', en: 'Any' },
  withArchived: { cy: 'Gan gynnwys yr archif', en: 'Including the archive' },
  foundCount: { cy: 'Negeseuon: {{number}}', en: 'Posts: {{number}}' },
  foundNone: {
    cy: 'Does dim neges yn cyfateb. Rhowch gynnig ar lai o hidlwyr neu eiriau eraill.',
    en: 'No post matches. Try fewer filters or other words.',
  },
  olderPosts: { cy: 'Negeseuon hŷn', en: 'Older posts' },
  turnPages: { cy: 'Tudalennau', en: 'Pages' },
  feedOfPosts: { cy: 'Ffrwd Atom', en: 'Atom feed' },
  editedOn: { cy: 'Golygwyd: {{date}}', en: 'Edited: {{date}}' },
  benefitsTitle: { cy: 'Buddion', en: 'Benefits' },
  benefitsIntro: {
    cy: 'Dyma’r hyn y mae’r negeseuon, a’r rhai sydd wedi’u defnyddio, yn ei ddweud am y buddion. Eu ffigurau nhw ydyn nhw: does neb arall wedi’u gwirio. Mae’r ffeil yn enwi tudalen pob ffigur, er mwyn i achos busnes allu ei dyfynnu.',
    en: 'This is what the posts, and those who used them, say about the benefits. The figures are their own: nobody else has checked them. The file names the page of each figure, so that a business case can quote it.',
  },
  benefitsAsAt: {
    cy: 'Dyddiad y ffigurau: {{date}}. Mae’r hyn sy’n digwydd bob wythnos, mis neu flwyddyn wedi’i gyfrif am flwyddyn.',
    en: 'Date of the figures: {{date}}. What happens every week, month or year is counted for one year.',
  },
  benefitsOfPosts: { cy: 'Beth mae’r negeseuon yn ei ddweud', en: 'What the posts say' },
  benefitsOfPostsCaption: {
    cy: 'Buddion y gwaith sydd yn y negeseuon',
    en: 'Benefits of the work that the posts are about',
  },
  benefitsOfReaders: { cy: 'Beth mae’r darllenwyr yn ei ddweud', en: 'What the readers say' },
  benefitsOfReadersCaption: {
    cy: 'Buddion i’r rhai a ddefnyddiodd neges',
    en: 'Benefits for those who used a post',
  },
  benefitsNone: { cy: 'Does neb wedi rhoi ffigur eto.', en: 'Nobody has given a figure yet.' },
  benefitsOnce: { cy: 'Unwaith', en: 'Once' },
  benefitsTold: { cy: 'Nifer y ffigurau', en: 'Number of figures' },
  benefitsCsv: { cy: 'Lawrlwytho’r ffigurau (CSV)', en: 'Download the figures (CSV)' },
  benefitsHelpful: { cy: 'Y rhai a helpodd fwyaf', en: 'What helped most' },
  csvTitle: { cy: 'Teitl', en: 'Title' },
  csvSaidBy: { cy: 'Pwy sy’n dweud', en: 'Who says so' },
  csvByPost: { cy: 'Y neges', en: 'The post' },
  csvByReader: { cy: 'Darllenydd', en: 'A reader' },
  csvInAYear: { cy: 'Mewn blwyddyn', en: 'In a year' },
  csvDate: { cy: 'Dyddiad', en: 'Date' },
  csvPage: { cy: 'Tudalen', en: 'Page' },
} as const satisfies Words;
