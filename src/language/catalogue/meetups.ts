import type { Words } from './words.ts';

/** Meetups: planning, replying, reminders, the calendar file and the pages. */
export const meetups = {
  title: { cy: 'Cyfarfodydd', en: 'Meetups' },
  listHelp: {
    cy: 'gweld y cyfarfodydd nesaf a dweud a ydych chi’n dod',
    en: 'see the next meetups and say whether you are coming',
  },
  planHelp: { cy: 'trefnu cyfarfod', en: 'plan a meetup' },

  headingNew: { cy: 'Cyfarfod newydd', en: 'New meetup' },
  headingReminder: { cy: 'Nodyn atgoffa am gyfarfod', en: 'Meetup reminder' },
  headingMoved: { cy: 'Mae amser y cyfarfod wedi newid', en: 'The time of this meetup has changed' },
  headingCancelled: { cy: 'Mae’r cyfarfod hwn wedi’i ganslo', en: 'This meetup is cancelled' },
  headingMeetup: { cy: 'Cyfarfod', en: 'Meetup' },
  place: { cy: 'Lle', en: 'Place' },
  time: { cy: 'Amser', en: 'Time' },
  link: { cy: 'Dolen y cyfarfod', en: 'Meetup link' },
  openLink: { cy: 'Dolen y cyfarfod', en: 'Meetup link' },
  calendarFile: { cy: 'Ffeil calendr', en: 'Calendar file' },

  answerYes: { cy: 'Rwy’n dod', en: 'I am coming' },
  answerMaybe: { cy: 'Efallai', en: 'Maybe' },
  answerNo: { cy: 'Ddim yn dod', en: 'Not coming' },
  youSaid: { cy: 'Eich ateb: {{answer}}', en: 'You said: {{answer}}' },
  changeable: {
    cy: 'Gallwch newid eich ateb nes bydd y cyfarfod yn dechrau.',
    en: 'You can change your reply until the meetup starts.',
  },
  counts: {
    cy: 'Atebion hyd at {{time}}. Yn dod: {{yes}}. Efallai: {{maybe}}. Ddim yn dod: {{no}}.',
    en: 'Replies up to {{time}}. Coming: {{yes}}. Maybe: {{maybe}}. Not coming: {{no}}.',
  },

  listTitle: { cy: 'Y cyfarfodydd nesaf', en: 'The next meetups' },
  listEmpty: {
    cy: 'Does dim cyfarfod wedi’i drefnu ar hyn o bryd. Fe ddaw neges i’r sianeli pan fydd un.',
    en: 'No meetup is planned at the moment. The channels will hear when there is one.',
  },
  see: { cy: 'Gweld ac ateb', en: 'See and reply' },
  allOnPage: { cy: 'Pob cyfarfod', en: 'All meetups' },
  plan: { cy: 'Trefnu cyfarfod', en: 'Plan a meetup' },

  formTitle: { cy: 'Trefnu cyfarfod', en: 'Plan a meetup' },
  formIntro: {
    cy: 'Ysgrifennwch y teitl a’r disgrifiad yn y ddwy iaith. Byddwch yn gweld rhagolwg cyn i neb arall weld dim.',
    en: 'Write the title and the description in both languages. You will see a preview before anyone else sees anything.',
  },
  titleCy: { cy: 'Teitl yn Gymraeg', en: 'Title in Welsh' },
  titleEn: { cy: 'Teitl yn Saesneg', en: 'Title in English' },
  descriptionCy: { cy: 'Disgrifiad yn Gymraeg', en: 'Description in Welsh' },
  descriptionEn: { cy: 'Disgrifiad yn Saesneg', en: 'Description in English' },
  date: { cy: 'Dyddiad', en: 'Date' },
  startTime: { cy: 'Amser dechrau (amser y DU)', en: 'Start time (UK time)' },
  minutes: { cy: 'Hyd mewn munudau', en: 'Length in minutes' },
  placeCy: { cy: 'Lle, yn Gymraeg', en: 'Place, in Welsh' },
  placeEn: { cy: 'Lle, yn Saesneg', en: 'Place, in English' },
  linkInput: { cy: 'Dolen i ymuno (https)', en: 'Link to join (https)' },
  toPreview: { cy: 'Gweld rhagolwg', en: 'See a preview' },

  problemTitle: {
    cy: 'Rhowch deitl yn y ddwy iaith, bob un ar un llinell ac o ddim mwy na {{limit}} o lythrennau.',
    en: 'Give a title in both languages, each on one line and of at most {{limit}} characters.',
  },
  problemDescription: {
    cy: 'Rhowch ddisgrifiad yn y ddwy iaith, bob un o ddim mwy na {{limit}} o lythrennau.',
    en: 'Give a description in both languages, each of at most {{limit}} characters.',
  },
  problemMinutes: {
    cy: 'Rhowch hyd y cyfarfod mewn munudau: rhif cyfan rhwng {{least}} a {{most}}.',
    en: 'Give the length of the meetup in minutes: a whole number from {{least}} to {{most}}.',
  },
  problemPlace: {
    cy: 'Rhowch y lle yn y ddwy iaith, neu gadewch y ddau’n wag. Dim mwy na {{limit}} o lythrennau yr un.',
    en: 'Give the place in both languages, or leave both empty. At most {{limit}} characters each.',
  },
  problemLink: {
    cy: 'Rhaid i’r ddolen fod yn gyfeiriad cyfan sy’n dechrau â https://',
    en: 'The link must be a whole address that starts with https://',
  },
  problemWhere: {
    cy: 'Rhowch le neu ddolen, er mwyn i bobl wybod ble mae’r cyfarfod.',
    en: 'Give a place or a link, so that people know where the meetup is.',
  },
  problemTopics: { cy: 'Dewiswch o leiaf un pwnc.', en: 'Choose at least one topic.' },

  previewTitle: { cy: 'Rhagolwg', en: 'Preview' },
  previewReach: {
    cy: 'Pwy fydd yn ei weld. Sianeli: {{channels}}. Sefydliadau: {{organisations}}.',
    en: 'Who will see it. Channels: {{channels}}. Organisations: {{organisations}}.',
  },
  previewDeclined: {
    cy: 'Sianeli sydd ddim yn derbyn negeseuon am gyfarfodydd: {{declined}}.',
    en: 'Channels that do not take messages about meetups: {{declined}}.',
  },
  previewReminders: {
    cy: 'Bydda i’n atgoffa’r un sianeli wythnos, diwrnod ac awr cyn y cyfarfod.',
    en: 'I will remind the same channels a week, a day and an hour before the meetup.',
  },
  announce: { cy: 'Cyhoeddi', en: 'Announce' },
  change: { cy: 'Newid', en: 'Change' },
  announcedTitle: { cy: 'Mae’r cyfarfod wedi’i drefnu', en: 'The meetup is planned' },
  announcedText: {
    cy: 'Rwy’n ei gyhoeddi yn y sianeli nawr. I weld yr atebion, newid yr amser neu ei ganslo, teipiwch “cyfarfodydd”.',
    en: 'I am announcing it in the channels now. To see the replies, change the time or cancel it, type “meetups”.',
  },

  manage: { cy: 'Rheoli', en: 'Manage' },
  move: { cy: 'Newid yr amser', en: 'Change the time' },
  moveIntro: {
    cy: 'Bydda i’n dweud yr amser newydd wrth y sianeli ac yn atgoffa pobl am hwnnw.',
    en: 'I will tell the channels the new time and remind people of that one.',
  },
  moveSave: { cy: 'Cadw’r amser newydd', en: 'Save the new time' },
  movedTitle: { cy: 'Mae’r amser wedi newid', en: 'The time has changed' },
  movedText: { cy: 'Rwy’n dweud wrth y sianeli nawr.', en: 'I am telling the channels now.' },
  problemSameTime: { cy: 'Dyna’r amser sydd yno’n barod.', en: 'That is the time it has already.' },

  cancelMeetup: { cy: 'Canslo’r cyfarfod', en: 'Cancel the meetup' },
  cancelSure: { cy: 'Canslo’r cyfarfod hwn?', en: 'Cancel this meetup?' },
  cancelWhat: {
    cy: 'Bydda i’n dweud wrth y sianeli, a fydd dim rhagor o nodiadau atgoffa. Does dim modd dadwneud hyn.',
    en: 'I will tell the channels, and there will be no more reminders. This cannot be undone.',
  },
  cancelYes: { cy: 'Ie, canslo', en: 'Yes, cancel it' },
  cancelNo: { cy: 'Na, cadw’r cyfarfod', en: 'No, keep it' },
  cancelledTitle: { cy: 'Mae’r cyfarfod wedi’i ganslo', en: 'The meetup is cancelled' },
  cancelledText: { cy: 'Rwy’n dweud wrth y sianeli nawr.', en: 'I am telling the channels now.' },

  myDataReply: {
    cy: 'Eich ateb i’r cyfarfod “{{title}}”: {{answer}}',
    en: 'Your reply to the meetup “{{title}}”: {{answer}}',
  },

  pageEmpty: {
    cy: 'Does dim cyfarfod wedi’i drefnu ar hyn o bryd.',
    en: 'No meetup is planned at the moment.',
  },
  pageHowToReply: {
    cy: 'I ddweud a ydych chi’n dod, teipiwch “cyfarfodydd” wrth Cylch yn Teams.',
    en: 'To say whether you are coming, type “meetups” to Cylch in Teams.',
  },
  pageCalendar: { cy: 'Ychwanegu at eich calendr', en: 'Add to your calendar' },
  pageAll: { cy: 'Pob cyfarfod', en: 'All meetups' },
} as const satisfies Words;
