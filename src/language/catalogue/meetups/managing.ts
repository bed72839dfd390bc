import type { Words } from '../words.ts';

/** Changing, moving and calling off what is planned: what managers read. */
export const meetupsManaging = {
  manage: { cy: 'Rheoli', en: 'Manage' },
  edit: { cy: 'Newid', en: 'Change' },
  copy: { cy: 'Copïo', en: 'Copy' },
  changedTitle: { cy: 'Mae’r cyfarfod wedi newid', en: 'The meetup has changed' },
  changedText: {
    cy: 'Mae’r cardiau yn y sianeli yn newid nawr. Os newidiodd amser neu le, rwy’n dweud wrth bawb sy’n dod.',
    en: 'The cards in the channels are changing now. If the time or place changed, I am telling everybody who is coming.',
  },
  move: { cy: 'Newid yr amser', en: 'Change the time' },
  moveIntro: {
    cy: 'Bydd y cardiau yn y sianeli yn dangos yr amser newydd, a bydda i’n dweud wrth bawb sy’n dod.',
    en: 'The cards in the channels will show the new time, and I will tell everybody who is coming.',
  },
  moveSave: { cy: 'Cadw’r amser newydd', en: 'Save the new time' },
  movedTitle: { cy: 'Mae’r amser wedi newid', en: 'The time has changed' },
  movedText: { cy: 'Rwy’n dweud nawr wrth bawb sy’n dod.', en: 'I am now telling everybody who is coming.' },
  problemSameTime: {
    cy: 'Mae’r cyfarfod ar yr amser hwn yn barod.',
    en: 'The meetup is already at this time.',
  },

  cancelMeetup: { cy: 'Canslo’r cyfarfod', en: 'Cancel the meetup' },
  cancelSure: { cy: 'Canslo’r cyfarfod hwn?', en: 'Cancel this meetup?' },
  cancelWhat: {
    cy: 'Bydd y cardiau yn y sianeli yn dweud hynny, bydda i’n dweud wrth bawb sy’n dod, a fydd dim rhagor o nodiadau atgoffa. Does dim modd dadwneud hyn.',
    en: 'The cards in the channels will say so, I will tell everybody who is coming, and there will be no more reminders. This cannot be undone.',
  },
  cancelYes: { cy: 'Ie, canslo', en: 'Yes, cancel it' },
  cancelNo: { cy: 'Na, cadw’r cyfarfod', en: 'No, keep it' },
  cancelledTitle: { cy: 'Mae’r cyfarfod wedi’i ganslo', en: 'The meetup is cancelled' },
  cancelledText: {
    cy: 'Rwy’n dweud nawr wrth bawb a oedd am ddod.',
    en: 'I am now telling everybody who was coming.',
  },
  notReachedWhere: {
    cy: 'O dan “Rheoli” ac yna “Pwy sy’n dod” fe welwch chi pwy sydd heb gael gwybod, os oes rhywun.',
    en: 'Under “Manage” and then “Who is coming” you will see who was not told, if there is anybody.',
  },
  missed: {
    cy: 'Heb ei anfon am nad oeddwn i ar gael: {{name}} ({{date}})',
    en: 'Not sent because I was not available: {{name}} ({{date}})',
  },
  missedCount: {
    cy: 'Heb eu hanfon am nad oeddwn i ar gael: {{count}}',
    en: 'Not sent because I was not available: {{count}}',
  },
  missedPersonal: {
    cy: 'y nodyn atgoffa i’r rhai a ofynnodd amdano',
    en: 'the reminder for those who asked for it',
  },
  missedAnnouncement: { cy: 'y cyhoeddiad', en: 'the announcement' },
} as const satisfies Words;
