import type { Words } from '../words.ts';

/** Planning: what managers read in the form and its preview. What they do with a meetup afterwards stands beside. */
export const meetupsPlanning = {
  planHelp: { cy: 'trefnu cyfarfod, neu gyfres', en: 'plan a meetup, or a series' },
  plan: { cy: 'Trefnu cyfarfod', en: 'Plan a meetup' },

  formTitle: { cy: 'Trefnu cyfarfod', en: 'Plan a meetup' },
  editTitle: { cy: 'Newid y cyfarfod', en: 'Change the meetup' },
  formIntro: {
    cy: 'Ysgrifennwch bob testun yn y ddwy iaith. Byddwch yn gweld rhagolwg cyn i neb arall weld dim.',
    en: 'Write every text in both languages. You will see a preview before anyone else sees anything.',
  },
  sectionWhat: { cy: 'Beth', en: 'What' },
  sectionWhen: { cy: 'Pryd', en: 'When' },
  sectionWhere: { cy: 'Ble, a faint o bobl', en: 'Where, and how many people' },
  sectionAccess: { cy: 'Iaith a hygyrchedd', en: 'Language and accessibility' },
  sectionWho: { cy: 'Pwy fydd yn cael gwybod, a phryd', en: 'Who is told, and when' },
  sectionSeries: { cy: 'Ailadrodd fel cyfres', en: 'Repeat as a series' },

  titleCy: { cy: 'Teitl yn Gymraeg', en: 'Title in Welsh' },
  titleEn: { cy: 'Teitl yn Saesneg', en: 'Title in English' },
  descriptionCy: { cy: 'Disgrifiad yn Gymraeg', en: 'Description in Welsh' },
  descriptionEn: { cy: 'Disgrifiad yn Saesneg', en: 'Description in English' },
  agendaCy: { cy: 'Agenda yn Gymraeg', en: 'Agenda in Welsh' },
  agendaEn: { cy: 'Agenda yn Saesneg', en: 'Agenda in English' },
  speakersInput: {
    cy: 'Siaradwyr, un ar bob llinell: enw; sefydliad yn Gymraeg / yn Saesneg',
    en: 'Speakers, one on each line: name; organisation in Welsh / in English',
  },
  date: { cy: 'Dyddiad', en: 'Date' },
  startTime: { cy: 'Amser dechrau (amser y DU)', en: 'Start time (UK time)' },
  minutes: { cy: 'Hyd mewn munudau', en: 'Length in minutes' },
  placeCy: { cy: 'Lle, yn Gymraeg', en: 'Place, in Welsh' },
  placeEn: { cy: 'Lle, yn Saesneg', en: 'Place, in English' },
  linkInput: { cy: 'Dolen i ymuno (https)', en: 'Link to join (https)' },
  capacityInput: { cy: 'Nifer y lleoedd (gwag: dim terfyn)', en: 'Number of places (empty: no limit)' },
  translatedInput: { cy: 'Cyfieithu ar y pryd', en: 'Simultaneous translation' },
  languagesCy: { cy: 'Am yr iaith, yn Gymraeg', en: 'About the language, in Welsh' },
  languagesEn: { cy: 'Am yr iaith, yn Saesneg', en: 'About the language, in English' },
  accessibilityCy: { cy: 'Hygyrchedd, yn Gymraeg', en: 'Accessibility, in Welsh' },
  accessibilityEn: { cy: 'Hygyrchedd, yn Saesneg', en: 'Accessibility, in English' },
  organisationsInput: {
    cy: 'Sefydliadau (dim un: pob un sy’n dilyn y pynciau)',
    en: 'Organisations (none: all that follow the topics)',
  },
  remindersInput: { cy: 'Atgoffa’r sianeli', en: 'Remind the channels' },
  repeatInput: { cy: 'Pa mor aml', en: 'How often' },
  repeatOnce: { cy: 'Unwaith', en: 'Once' },
  repeatWeekly: { cy: 'Bob wythnos', en: 'Every week' },
  repeatFortnightly: { cy: 'Bob pythefnos', en: 'Every two weeks' },
  repeatMonthlyWeekday: {
    cy: 'Bob mis, ar yr un diwrnod o’r wythnos (fel y dydd Mawrth cyntaf)',
    en: 'Every month, on the same weekday (such as the first Tuesday)',
  },
  repeatMonthlyDay: { cy: 'Bob mis, ar yr un dyddiad', en: 'Every month, on the same date' },
  repeatByRule: {
    cy: 'Yn ôl yr un rheol â’r gyfres wreiddiol',
    en: 'By the same rule as the original series',
  },
  timesInput: { cy: 'Sawl cyfarfod', en: 'How many meetups' },
  notInInput: { cy: 'Ddim yn y misoedd hyn', en: 'Not in these months' },
  exceptInput: {
    cy: 'Ddim ar y dyddiadau hyn, fel 2026-12-24',
    en: 'Not on these dates, such as 2026-12-24',
  },
  toPreview: { cy: 'Gweld rhagolwg', en: 'See a preview' },

  problemTitle: {
    cy: 'Rhowch deitl yn y ddwy iaith, bob un ar un llinell a dim mwy na {{limit}} o lythrennau.',
    en: 'Give a title in both languages, each on one line and at most {{limit}} characters.',
  },
  problemDescription: {
    cy: 'Rhowch ddisgrifiad yn y ddwy iaith, dim mwy na {{limit}} o lythrennau yr un.',
    en: 'Give a description in both languages, at most {{limit}} characters each.',
  },
  problemAgenda: {
    cy: 'Rhowch yr agenda yn y ddwy iaith, neu gadewch y ddwy’n wag. Dim mwy na {{limit}} o lythrennau yr un.',
    en: 'Give the agenda in both languages, or leave both empty. At most {{limit}} characters each.',
  },
  problemSpeakers: {
    cy: 'Rhowch bob siaradwr ar linell ei hun: enw; sefydliad. Dim mwy na {{most}} ohonyn nhw.',
    en: 'Give each speaker a line of their own: name; organisation. At most {{most}} of them.',
  },
  problemMinutes: {
    cy: 'Rhowch hyd y cyfarfod mewn munudau: rhif cyfan o {{least}} i {{most}}.',
    en: 'Give the length of the meetup in minutes: a whole number from {{least}} to {{most}}.',
  },
  problemPlace: {
    cy: 'Rhowch y lle yn y ddwy iaith, neu gadewch y ddau’n wag. Dim mwy na {{limit}} o lythrennau yr un.',
    en: 'Give the place in both languages, or leave both empty. At most {{limit}} characters each.',
  },
  problemLink: {
    cy: 'Rhaid i ddolen fod yn gyfeiriad cyfan sy’n dechrau â https://',
    en: 'A link must be a whole address that starts with https://',
  },
  problemCapacity: {
    cy: 'Rhowch nifer y lleoedd fel rhif cyfan o {{least}} i {{most}}, neu gadewch ef yn wag.',
    en: 'Give the number of places as a whole number from {{least}} to {{most}}, or leave it empty.',
  },
  problemNote: {
    cy: 'Rhowch nodyn yn y ddwy iaith, neu gadewch y ddau’n wag. Dim mwy na {{limit}} o lythrennau yr un.',
    en: 'Give a note in both languages, or leave both empty. At most {{limit}} characters each.',
  },
  problemTopics: { cy: 'Dewiswch o leiaf un pwnc.', en: 'Choose at least one topic.' },
  problemReminders: {
    cy: 'Dewiswch pryd i atgoffa o blith yr amseroedd sydd yno.',
    en: 'Choose when to remind from the times that are there.',
  },
  problemTimes: {
    cy: 'Rhowch sawl cyfarfod sydd yn y gyfres: rhif cyfan o 2 i {{most}}.',
    en: 'Give how many meetups the series has: a whole number from 2 to {{most}}.',
  },
  problemExcept: {
    cy: 'Rhowch ddyddiadau fel 2026-12-24, gyda bwlch rhyngddyn nhw.',
    en: 'Give dates such as 2026-12-24, with a space between them.',
  },

  previewTitle: { cy: 'Rhagolwg', en: 'Preview' },
  previewReach: {
    cy: 'Pwy fydd yn ei weld. Sianeli: {{channels}}. Sefydliadau: {{organisations}}.',
    en: 'Who will see it. Channels: {{channels}}. Organisations: {{organisations}}.',
  },
  previewDeclined: {
    cy: 'Sianeli nad ydyn nhw’n derbyn negeseuon am gyfarfodydd: {{declined}}.',
    en: 'Channels that do not accept messages about meetups: {{declined}}.',
  },
  previewReminders: { cy: 'Bydda i’n atgoffa’r un sianeli', en: 'I will remind the same channels' },
  previewNoReminders: { cy: 'Fydda i ddim yn atgoffa’r sianeli.', en: 'I will not remind the channels.' },
  previewAnnounces: {
    cy: 'Does dim yn cael ei gadw na’i anfon nes i chi gyhoeddi.',
    en: 'Nothing is stored or sent until you announce it.',
  },
  previewChanges: {
    cy: 'Bydd y cardiau sydd yn y sianeli yn newid yn eu lle. Os bydd amser neu le yn newid, bydda i’n dweud wrth bawb sy’n dod.',
    en: 'The cards in the channels will change in place. If the time or place changes, I will tell everybody who is coming.',
  },
  clashOverlaps: { cy: 'Ar yr un pryd', en: 'At the same time' },
  clashSameDay: { cy: 'Ar yr un diwrnod', en: 'On the same day' },
  clashUpdate: { cy: 'Diweddariad yr un diwrnod', en: 'Update on the same day' },
  announce: { cy: 'Cyhoeddi', en: 'Announce' },
  change: { cy: 'Newid', en: 'Change' },
  saveChanges: { cy: 'Cadw’r newidiadau', en: 'Save the changes' },
  announcedTitle: { cy: 'Mae’r cyfarfod wedi’i drefnu', en: 'The meetup is planned' },
  announcedText: {
    cy: 'Rwy’n ei gyhoeddi yn y sianeli nawr. I weld yr atebion, ei newid neu ei ganslo, teipiwch “cyfarfodydd”.',
    en: 'I am announcing it in the channels now. To see the replies, change it or cancel it, type “meetups”.',
  },
  seriesAnnouncedText: {
    cy: 'Rwy’n cyhoeddi’r gyfres yn y sianeli nawr. Bydd pob rhan yn cael ei chyhoeddi pan ddaw ei thro. I newid neu ganslo rhan, teipiwch “cyfarfodydd”.',
    en: 'I am announcing the series in the channels now. Each part will be announced when its turn comes. To change or cancel a part, type “meetups”.',
  },
} as const satisfies Words;
