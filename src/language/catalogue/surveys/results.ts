import type { Words } from '../words.ts';

/** What results say: on the card, the page, in files, and to whoever moderates comments. */
export const surveysResults = {
  resultsTitle: { cy: 'Canlyniadau’r arolwg', en: 'Survey results' },
  interimTitle: { cy: 'Canlyniadau hyd yn hyn', en: 'Results so far' },

  // Facts: whom the figures are about.
  ofThose: {
    cy: 'O’r rhai a atebodd: o leiaf {{ballots}} o bobl.',
    en: 'Of those who answered: at least {{ballots}} people.',
  },
  ofThoseExactly: {
    cy: 'O’r rhai a atebodd. Nifer yr atebion: {{ballots}}.',
    en: 'Of those who answered. Number of answers: {{ballots}}.',
  },
  tooFewAnswered: {
    cy: 'Atebodd llai na {{threshold}} o bobl, felly chaiff y canlyniadau mo’u dangos. Mae hynny’n diogelu’r rhai a atebodd.',
    en: 'Fewer than {{threshold}} people answered, so the results are not shown. This protects those who did.',
  },
  closedOn: { cy: 'Wedi cau: {{date}}.', en: 'Closed: {{date}}.' },
  interimFacts: {
    cy: 'Mae’r arolwg ar agor o hyd. Cyfrifwyd: {{date}}.',
    en: 'The survey is still open. Counted: {{date}}.',
  },
  askedWhom: {
    cy: 'Sianeli y gofynnwyd iddyn nhw: {{channels}}. Sefydliadau: {{organisations}}. Aelodau’r sianeli hynny: {{people}}.',
    en: 'Channels asked: {{channels}}. Organisations: {{organisations}}. Members of those channels: {{people}}.',
  },
  askedWhere: {
    cy: 'Sianeli y gofynnwyd iddyn nhw: {{channels}}. Sefydliadau: {{organisations}}.',
    en: 'Channels asked: {{channels}}. Organisations: {{organisations}}.',
  },
  chosenThemselves: {
    cy: 'Pobl a ddewisodd ateb yw’r rhain, felly dydyn nhw ddim yn siarad dros bawb.',
    en: 'These are people who chose to answer, so they do not speak for everyone.',
  },
  laterHeldBack: {
    cy: 'Fel y cyfrifwyd: {{date}}. Atebodd rhy ychydig o bobl wedyn i ddangos eu hatebion.',
    en: 'As counted: {{date}}. Too few people answered after that to show their answers.',
  },
  namedExempt: {
    cy: 'Arolwg gydag enwau yw hwn. Dywedwyd hynny cyn i neb ateb. Dyma’r union ffigurau: does dim wedi’i dalgrynnu na’i guddio.',
    en: 'This survey was answered with names, and said so before anyone answered. These are the exact figures: nothing is rounded or hidden.',
  },

  // Notes on one question.
  answeredBy: {
    cy: 'Atebodd o leiaf {{ballots}} o bobl y cwestiwn hwn.',
    en: 'At least {{ballots}} people answered this question.',
  },
  declinedBy: {
    cy: 'Roedd yn well ganddyn nhw beidio â dweud: {{ballots}}.',
    en: 'Preferred not to say: {{ballots}}.',
  },
  standsAsBefore: {
    cy: 'Dyma’r ffigurau fel y dangoswyd nhw o’r blaen: byddai dangos rhai newydd yn dweud gormod am ychydig o bobl.',
    en: 'These are the figures as shown before: new ones would say too much about a few people.',
  },
  questionConfidential: {
    cy: 'Chaiff y cwestiwn hwn mo’i ddangos: atebodd rhy ychydig o bobl, neu rhoddodd bron pawb yr un ateb.',
    en: 'This question is not shown: too few people answered it, or nearly everyone gave the same answer.',
  },
  couldChooseSeveral: {
    cy: 'Roedd modd dewis mwy nag un ateb.',
    en: 'People could choose more than one answer.',
  },
  howRanked: {
    cy: 'Yn y drefn y cawson nhw eu rhoi at ei gilydd. Sgôr (dull Borda): 100 pe bai pawb wedi’i roi’n gyntaf, 0 pe bai pawb wedi’i roi’n olaf. Trefn fesul pâr: dull Schulze.',
    en: 'In the order in which people put them together. Score (Borda’s method): 100 if everyone put it first, 0 if everyone put it last. Order pair by pair: Schulze’s method.',
  },
  standing: {
    cy: 'sgôr {{score}}, safle cyfartalog {{rank}}, dewis cyntaf {{first}}',
    en: 'score {{score}}, average place {{rank}}, first choice {{first}}',
  },
  standingInFull: {
    cy: 'sgôr {{score}}, safle cyfartalog {{rank}}, yn curo {{wins}} o {{others}}, safle fesul pâr {{place}}',
    en: 'score {{score}}, average place {{rank}}, beats {{wins}} of {{others}}, place pair by pair {{place}}',
  },
  ratingSummary: {
    cy: 'Cyfartaledd: {{mean}}. Canolrif: {{median}}. Y ddwy sgôr uchaf: {{top}}.',
    en: 'Average: {{mean}}. Median: {{median}}. The two highest ratings: {{top}}.',
  },
  ratingScore: {
    cy: 'Sgôr net, y rhai a roddodd 9 neu 10 llai’r rhai a roddodd 0 i 6: {{score}}.',
    en: 'Net score, those who gave 9 or 10 less those who gave 0 to 6: {{score}}.',
  },
  withoutOneOrganisation: {
    cy: 'O adael un sefydliad allan ar y tro, mae cyfran ‘{{option}}’ rhwng {{lowest}} a {{highest}}.',
    en: 'Leaving out one organisation at a time, the share of ‘{{option}}’ is between {{lowest}} and {{highest}}.',
  },
  withoutOneSector: {
    cy: 'O adael un sector allan ar y tro, mae cyfran ‘{{option}}’ rhwng {{lowest}} a {{highest}}.',
    en: 'Leaving out one sector at a time, the share of ‘{{option}}’ is between {{lowest}} and {{highest}}.',
  },
  commentsCount: {
    cy: 'Nifer y sylwadau: o leiaf {{comments}}.',
    en: 'Number of comments: at least {{comments}}.',
  },
  commentsModerated: {
    cy: 'Mae rheolwyr y gymuned yn darllen sylwadau cyn i neb arall eu gweld.',
    en: 'Community managers read comments before anyone else sees them.',
  },
  themes: {
    cy: 'Geiriau sydd mewn sawl sylw (nifer y sylwadau): {{themes}}.',
    en: 'Words that several comments share (number of comments): {{themes}}.',
  },

  otherComments: {
    cy: 'Nifer y sylwadau eraill: {{comments}}.',
    en: 'Other comments: {{comments}}.',
  },

  // The marks of official statistics.
  markC: {
    cy: 'cyfrinachol: byddai’r ffigur yn dweud gormod am ychydig o bobl.',
    en: 'confidential: the figure would say too much about a few people.',
  },
  markK: {
    cy: 'ffigur isel sy’n talgrynnu i sero: neb, neu hyd at 4.',
    en: 'a low figure that rounds to zero: nobody, or up to 4.',
  },
  howProtected: {
    cy: 'I ddiogelu pobl: mae pob ffigur wedi’i dalgrynnu i fyny neu i lawr i luosrif o 5, daw pob cyfran a chyfartaledd o’r ffigurau hynny, a chaiff grŵp o lai na {{threshold}} o bobl mo’i ddangos.',
    en: 'To protect people: every figure is rounded up or down to a multiple of 5, every share and average is computed from those figures, and no group of fewer than {{threshold}} people is shown.',
  },

  // Tables and files.
  tableQuestion: { cy: 'Cwestiwn', en: 'Question' },
  tableGroup: { cy: 'Grŵp', en: 'Group' },
  tableAnswer: { cy: 'Ateb', en: 'Answer' },
  tableAnswers: { cy: 'Nifer yr atebion', en: 'Number of answers' },
  tableCount: { cy: 'Nifer', en: 'Number' },
  tableShare: { cy: 'Cyfran', en: 'Share' },
  tableShareOf: { cy: 'Cyfran o’r rhai a atebodd', en: 'Share of those who answered' },
  tableStanding: { cy: 'Safle', en: 'Standing' },
  tableFirst: { cy: 'Dewis cyntaf', en: 'First choice' },
  tableMeanRank: { cy: 'Safle cyfartalog', en: 'Average place' },
  tableMean: { cy: 'Cyfartaledd', en: 'Average' },
  tableMedian: { cy: 'Canolrif', en: 'Median' },
  tableTopTwo: { cy: 'Y ddwy sgôr uchaf', en: 'The two highest ratings' },
  tableNetScore: { cy: 'Sgôr net', en: 'Net score' },
  tableScore: { cy: 'Sgôr', en: 'Score' },
  everybody: { cy: 'Pawb a atebodd', en: 'Everyone who answered' },
  byGroup: { cy: 'Fesul grŵp', en: 'By group' },
  takeAway: { cy: 'Lawrlwytho', en: 'Download' },
  csvFile: { cy: 'Y canlyniadau fel ffeil CSV', en: 'The results as a CSV file' },
  xlsxFile: { cy: 'Y canlyniadau fel llyfr gwaith Excel', en: 'The results as an Excel workbook' },
  chartAsPicture: { cy: 'Siart {{number}} fel llun (PNG)', en: 'Chart {{number}} as a picture (PNG)' },
  moreResults: { cy: 'Rhagor o’r canlyniadau', en: 'More of the results' },
  fileName: { cy: 'canlyniadau-arolwg', en: 'survey-results' },

  // Publishing and moderating.
  publishPage: { cy: 'Cyhoeddi fel tudalen we', en: 'Publish as a web page' },
  withdrawPage: { cy: 'Tynnu’r dudalen we yn ôl', en: 'Withdraw the web page' },
  publishedTitle: { cy: 'Mae’r canlyniadau ar y we', en: 'The results are on the web' },
  publishedText: {
    cy: 'Gall unrhyw un eu hagor, heb fewngofnodi: {{address}}',
    en: 'Anyone can open them, without signing in: {{address}}',
  },
  withdrawnTitle: { cy: 'Dyw’r canlyniadau ddim ar y we mwyach', en: 'The results are no longer on the web' },
  withdrawnText: {
    cy: 'Efallai fod gan rai gopi ohonyn nhw o hyd.',
    en: 'Some people may still have a copy of them.',
  },
  onTheWeb: { cy: 'Ar y we: {{address}}', en: 'On the web: {{address}}' },
  readComments: { cy: 'Darllen y sylwadau', en: 'Read the comments' },
  commentsTitle: {
    cy: 'Sylwadau: dewiswch beth gaiff pawb ei weld',
    en: 'Comments: choose what everyone may see',
  },
  commentsHint: {
    cy: 'Peidiwch â dangos dim sy’n enwi rhywun neu’n dangos pwy a’i hysgrifennodd.',
    en: 'Do not show anything that names someone, or shows who wrote it.',
  },
  commentsNone: { cy: 'Does dim sylwadau i’w darllen.', en: 'There are no comments to read.' },
  commentWaiting: { cy: 'Heb ei ddarllen eto', en: 'Not read yet' },
  commentShown: { cy: 'Mae pawb yn ei weld', en: 'Everyone sees it' },
  commentHeldBack: { cy: 'Ddim yn cael ei ddangos', en: 'Not shown' },
  showComment: { cy: 'Dangos', en: 'Show' },
  holdComment: { cy: 'Peidio â dangos', en: 'Do not show' },
  moreCommentsButton: { cy: 'Rhagor o sylwadau', en: 'More comments' },
} as const satisfies Words;
