import type { Words } from '../words.ts';

/** Saying whether one comes: answers, places, the waiting list, personal reminders. */
export const meetupsJoining = {
  listHelp: {
    cy: 'gweld y cyfarfodydd nesaf, eich rhai chi, a recordiadau',
    en: 'see the next meetups, your own, and recordings',
  },
  listTitle: { cy: 'Y cyfarfodydd nesaf', en: 'The next meetups' },
  listMine: { cy: 'Eich cyfarfodydd chi', en: 'Your meetups' },
  listRecordings: { cy: 'Recordiadau', en: 'Recordings' },
  listOver: { cy: 'Wedi bod yn ddiweddar', en: 'Recently over' },
  listEmpty: {
    cy: 'Does dim cyfarfod wedi’i drefnu ar hyn o bryd. Fe ddaw neges i’r sianeli pan fydd un.',
    en: 'No meetup is planned at the moment. The channels will hear when there is one.',
  },
  see: { cy: 'Gweld ac ateb', en: 'See and reply' },
  seeRecording: { cy: 'Gweld y recordiad', en: 'See the recording' },
  allOnPage: { cy: 'Pob cyfarfod', en: 'All meetups' },

  answerYes: { cy: 'Rwy’n dod', en: 'I am coming' },
  answerMaybe: { cy: 'Efallai', en: 'Maybe' },
  answerNo: { cy: 'Ddim yn dod', en: 'Not coming' },
  youSaid: { cy: 'Eich ateb: {{answer}}', en: 'You said: {{answer}}' },
  youWait: {
    cy: 'Mae pob lle wedi’i gymryd, felly rydych chi ar y rhestr aros. Pan ddaw lle yn rhydd, bydd yr un sydd wedi aros hiraf yn ei gael.',
    en: 'All places are taken, so you are on the waiting list. When a place becomes free, whoever has waited longest gets it.',
  },
  onWaitingList: { cy: 'Rydych chi ar y rhestr aros.', en: 'You are on the waiting list.' },
  changeable: {
    cy: 'Gallwch newid eich ateb nes i’r cyfarfod ddechrau.',
    en: 'You can change your reply until the meetup starts.',
  },
  whoSeesYou: {
    cy: 'Y trefnwyr yn unig sy’n gweld eich enw.',
    en: 'Only the organisers see your name.',
  },
  counts: {
    cy: 'Atebion hyd at {{time}}. Yn dod: {{yes}}. Efallai: {{maybe}}. Ddim yn dod: {{no}}.',
    en: 'Replies up to {{time}}. Coming: {{yes}}. Maybe: {{maybe}}. Not coming: {{no}}.',
  },
  places: {
    cy: 'Lleoedd: {{capacity}}. Ar y rhestr aros: {{waiting}}.',
    en: 'Places: {{capacity}}. On the waiting list: {{waiting}}.',
  },

  installOffer: {
    cy: 'Os bydd rhywbeth yn newid, bydd ateb o dan y neges yn y sianel hon. I gael gwybod yn eich sgwrs eich hun, a chael nodyn atgoffa yno, ychwanegwch fi at eich sgyrsiau yn Teams.',
    en: 'If anything changes, there will be a reply under the message in this channel. To be told in a chat of your own, and to be reminded there, add me to your chats in Teams.',
  },
  install: { cy: 'Fy ychwanegu at sgwrs', en: 'Add me to a chat' },
  youAreTold: {
    cy: 'Os bydd rhywbeth yn newid, bydda i’n dweud wrthoch chi yn eich sgwrs eich hun.',
    en: 'If anything changes, I will tell you in your own chat.',
  },
  youAreReminded: {
    cy: 'Bydda i’n eich atgoffa yn eich sgwrs eich hun cyn y cyfarfod.',
    en: 'I will remind you in your own chat before the meetup.',
  },
  remindMe: { cy: 'Fy atgoffa i', en: 'Remind me' },
  stopReminders: { cy: 'Stopio fy atgoffa', en: 'Stop reminding me' },
  whyPersonal: {
    cy: 'Rydych chi’n cael y neges hon am eich bod wedi gofyn amdani.',
    en: 'You get this message because you asked for it.',
  },
  remindersStoppedTitle: { cy: 'Dim rhagor o nodiadau atgoffa', en: 'No more reminders' },
  remindersStopped: {
    cy: 'Fydda i ddim yn eich atgoffa’n bersonol am unrhyw gyfarfod. Mae eich atebion yn cyfrif o hyd.',
    en: 'I will not remind you personally of any meetup. Your replies still count.',
  },

  whoComes: { cy: 'Pwy sy’n dod', en: 'Who is coming' },
  whoComing: { cy: 'Yn dod', en: 'Coming' },
  whoWaits: { cy: 'Ar y rhestr aros', en: 'On the waiting list' },
  whoMaybe: { cy: 'Efallai', en: 'Maybe' },
  notReached: {
    cy: 'Heb gael gwybod am y newid diwethaf',
    en: 'Not told of the latest change',
  },
  notCertain: {
    cy: 'Ddim yn siŵr a gyrhaeddodd y neges am y newid diwethaf',
    en: 'Not certain whether the message about the latest change arrived',
  },
  namelessGuest: { cy: 'Aelod heb enw', en: 'A member without a name' },
  whoInOwnChat: {
    cy: 'Dim ond y trefnwyr sy’n cael gweld enwau. Teipiwch “cyfarfodydd” yn eich sgwrs eich hun â fi i’w gweld.',
    en: 'Only the organisers can see names. Type “meetups” in your own chat with me to see them.',
  },

  myDataReply: {
    cy: 'Eich ateb i’r cyfarfod “{{title}}”: {{answer}}.',
    en: 'Your reply to the meetup “{{title}}”: {{answer}}.',
  },
  myDataName: { cy: 'Eich enw i’r trefnwyr: {{name}}.', en: 'Your name for the organisers: {{name}}.' },
  myDataReminder: {
    cy: 'Rydych chi wedi gofyn am nodyn atgoffa personol.',
    en: 'You asked for a personal reminder.',
  },
} as const satisfies Words;
