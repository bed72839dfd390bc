import type { Words } from '../words.ts';

/** What managers read while they write a survey. */
export const surveysWriting = {
  // The form of a survey.
  newOwn: { cy: 'Fy nghwestiynau fy hun', en: 'My own questions' },
  newCopy: { cy: 'Copi', en: 'Copy' },
  newTitleCy: {
    cy: 'Teitl yn Gymraeg (yn wag: teitl yr arolwg)',
    en: 'Title in Welsh (empty: that of the survey)',
  },
  newTitleEn: {
    cy: 'Teitl yn Saesneg (yn wag: teitl yr arolwg)',
    en: 'Title in English (empty: that of the survey)',
  },
  newSectors: { cy: 'I’r sectorau hyn (yn wag: pob sector)', en: 'To these sectors (empty: every sector)' },
  newOrganisations: {
    cy: 'I’r sefydliadau hyn (yn wag: pob sefydliad)',
    en: 'To these organisations (empty: every organisation)',
  },
  newPlaces: { cy: 'Ble i holi', en: 'Where to ask' },
  placesChannels: { cy: 'Yn y sianeli', en: 'In the channels' },
  placesChats: {
    cy: 'Yn sgyrsiau’r bobl sydd wedi gosod y bot eu hunain',
    en: 'In the chats of people who installed the bot themselves',
  },
  placesBoth: {
    cy: 'Yn y sianeli ac yn y sgyrsiau hynny',
    en: 'In the channels and in those chats',
  },
  previewChats: {
    cy: 'Pobl a fydd yn ei gael yn eu sgwrs eu hunain: {{chats}}.',
    en: 'People who will get it in their own chat: {{chats}}.',
  },
  newPrivacy: { cy: 'Sut i gadw atebion', en: 'How answers are kept' },
  privacyAsWritten: {
    cy: 'Fel yn yr arolwg; fel arall, yn ddienw',
    en: 'As the survey says; otherwise anonymous',
  },
  nameAnonymous: { cy: 'Dienw', en: 'Anonymous' },
  nameConfidential: { cy: 'Cyfrinachol', en: 'Confidential' },
  nameNamed: { cy: 'Gydag enw', en: 'With names' },
  newBreakdown: { cy: 'Dangos canlyniadau fesul', en: 'Show results by' },
  breakdownNone: { cy: 'Pawb gyda’i gilydd', en: 'Everyone together' },
  breakdownOrganisation: { cy: 'Sefydliad', en: 'Organisation' },
  breakdownSector: { cy: 'Sector', en: 'Sector' },
  newRepeat: { cy: 'Ailadrodd', en: 'Repeat' },
  repeatOnce: { cy: 'Unwaith yn unig', en: 'Only once' },
  repeatMonthly: { cy: 'Bob mis', en: 'Every month' },
  repeatQuarterly: { cy: 'Bob tri mis', en: 'Every three months' },
  repeatYearly: { cy: 'Bob blwyddyn', en: 'Every year' },
  newOpensDay: {
    cy: 'Diwrnod agor, am 09:00 (yn wag: pan bwyswch y botwm)',
    en: 'Day it opens, at 09:00 (empty: when you press the button)',
  },
  writeTitle: {
    cy: 'Ysgrifennwch y teitl yn y ddwy iaith.',
    en: 'Write the title in both languages.',
  },
  titleTooLong: { cy: 'Mae’r teitl yn rhy hir.', en: 'The title is too long.' },
  chooseLaterOpening: {
    cy: 'Dewiswch ddiwrnod agor yn y dyfodol.',
    en: 'Choose an opening day in the future.',
  },
  openOnDayButton: { cy: 'Agor ar y diwrnod hwnnw', en: 'Open on that day' },
  repeatButton: { cy: 'Dechrau’r gyfres', en: 'Start the series' },
  opens: { cy: 'Yn agor: {{date}}.', en: 'Opens: {{date}}.' },
  scheduledTitle: { cy: 'Bydd yr arolwg yn agor ohono’i hun', en: 'The survey will open by itself' },
  seriesTitle: { cy: 'Mae’r gyfres wedi dechrau', en: 'The series has started' },
  seriesText: {
    cy: 'Bydd pob arolwg yn y gyfres yn agor ohono’i hun. Y nesaf: {{date}}.',
    en: 'Each survey of the series will open by itself. The next: {{date}}.',
  },
  noQuestionsYet: {
    cy: 'Does dim cwestiwn eto. Ychwanegwch yr un cyntaf.',
    en: 'There is no question yet. Add the first one.',
  },
  invitedPeople: {
    cy: 'Pobl yn y timau hynny: {{people}}.',
    en: 'People in those teams: {{people}}.',
  },

  // The form of what stands before the questions, and of the rules.
  settingsButton: { cy: 'Cyflwyniad a rheolau', en: 'Introduction and rules' },
  introCy: {
    cy: 'Cyflwyniad yn Gymraeg: ystyr geiriau, neu bwrpas yr arolwg (gall fod yn wag)',
    en: 'Introduction in Welsh: what words mean, or what the survey is for (may be empty)',
  },
  introEn: { cy: 'Cyflwyniad yn Saesneg', en: 'Introduction in English' },
  introNeedsBoth: {
    cy: 'Ysgrifennwch y cyflwyniad yn y ddwy iaith, neu gadewch y ddau yn wag.',
    en: 'Write the introduction in both languages, or in neither.',
  },
  introTooLong: { cy: 'Mae’r cyflwyniad yn rhy hir.', en: 'The introduction is too long.' },
  settingLayout: { cy: 'Sut mae pobl yn ateb', en: 'How people answer' },
  layoutAuto: { cy: 'Fel sydd orau i’r cwestiynau', en: 'As suits the questions best' },
  layoutCard: { cy: 'Popeth ar un cerdyn', en: 'Everything on one card' },
  layoutSteps: { cy: 'Un cwestiwn ar y tro', en: 'One question at a time' },
  settingThreshold: {
    cy: 'Dangos canlyniadau dim ond os bydd o leiaf hyn o bobl yn ateb',
    en: 'Show results only if at least this many people answer',
  },
  settingResults: { cy: 'Pryd i ddangos canlyniadau', en: 'When to show results' },
  resultsAtClose: { cy: 'Pan fydd yr arolwg yn cau', en: 'When the survey closes' },
  resultsEarly: {
    cy: 'Cyn iddo gau hefyd, pan fydd digon o atebion newydd (ddim os yw’n gyfrinachol)',
    en: 'Before it closes too, when there are enough new answers (not if it is confidential)',
  },
  settingReminds: {
    cy: 'Atgoffa’r sianeli ddiwrnod cyn iddo gau',
    en: 'Remind the channels a day before it closes',
  },
  remindsYes: { cy: 'Gwneud hynny, unwaith', en: 'Do that, once' },
  remindsNo: { cy: 'Peidio ag atgoffa', en: 'Do not remind' },
  soFarButton: { cy: 'Canlyniadau hyd yn hyn', en: 'Results so far' },

  // Ending a series.
  endSeriesButton: { cy: 'Dod â’r gyfres i ben', en: 'End the series' },
  askToEndTitle: { cy: 'Dod â’r gyfres i ben nawr?', en: 'End the series now?' },
  askToEndText: {
    cy: 'Fydd dim arolwg arall o’r gyfres yn agor. Mae’r arolygon sydd wedi agor yn aros fel y maen nhw.',
    en: 'No further survey of the series will open. Surveys that have opened stay as they are.',
  },
  endedTitle: { cy: 'Mae’r gyfres wedi dod i ben', en: 'The series has ended' },
  endedText: {
    cy: 'Fydd dim arolwg arall ohoni’n agor.',
    en: 'No further survey of it will open.',
  },

  // What may be wrong with it.
  lintTitle: { cy: 'Cyn i chi ei agor', en: 'Before you open it' },
  lintLeading: {
    cy: 'Cwestiwn {{question}}: gallai’r geiriad arwain pobl at ateb. Gofynnwch yn niwtral. Y geiriau: {{words}}',
    en: 'Question {{question}}: the wording may lead people to an answer. Ask it neutrally. The words: {{words}}',
  },
  lintDoubleBarrelled: {
    cy: 'Cwestiwn {{question}}: mae’n gofyn dau beth ar yr un pryd. Gofynnwch ddau gwestiwn. Y geiriau: {{words}}',
    en: 'Question {{question}}: it asks two things at once. Ask two questions. The words: {{words}}',
  },
  lintIdentifying: {
    cy: 'Cwestiwn {{question}}: gallai’r ateb ddangos pwy yw rhywun. Oes gwir angen gofyn? Y geiriau: {{words}}',
    en: 'Question {{question}}: the answer may show who somebody is. Do you really need to ask? The words: {{words}}',
  },
  lintTooFewInvited: {
    cy: 'Nifer y bobl sy’n cael eu gwahodd: {{people}}. Dim ond os bydd o leiaf {{threshold}} yn ateb y caiff canlyniadau eu dangos, felly fydd dim canlyniadau. Gofynnwch i ragor o sianeli, neu dewiswch arolwg gydag enwau.',
    en: 'People invited: {{people}}. Results are shown only if at least {{threshold}} answer, so there will be none. Ask more channels, or choose a survey with names.',
  },
  lintFewInvited: {
    cy: 'Nifer y bobl sy’n cael eu gwahodd: {{people}}. Dim ond os bydd o leiaf {{threshold}} yn ateb y caiff canlyniadau eu dangos, felly efallai na fydd digon.',
    en: 'People invited: {{people}}. Results are shown only if at least {{threshold}} answer, so there may not be enough.',
  },
} as const satisfies Words;
