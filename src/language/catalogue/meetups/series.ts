import type { Words } from '../words.ts';

/** Changing, moving and calling off several meetups of a series at once: what managers read. */
export const meetupsSeries = {
  whichInput: { cy: 'Pa gyfarfodydd', en: 'Which meetups' },
  whichOne: { cy: 'Hwn yn unig', en: 'This one only' },
  whichAfter: { cy: 'Hwn a phob un ar ei ôl', en: 'This one and all after it' },
  previewAfter: {
    cy: 'Bydd hwn a phob un ar ei ôl yn newid. Nifer y cyfarfodydd: {{count}}. Bydd yr hyn a newidiwyd ar gyfer un cyfarfod yn unig yn aros.',
    en: 'This one and all after it will change. Number of meetups: {{count}}. Anything that was changed for one meetup only will stay.',
  },
  moveSure: { cy: 'Cadw’r amser newydd?', en: 'Save the new time?' },

  wholeSeries: { cy: 'Y gyfres gyfan', en: 'The whole series' },
  allSeries: { cy: 'Cyfresi', en: 'Series' },
  noSeries: {
    cy: 'Does dim cyfarfod i ddod mewn unrhyw gyfres.',
    en: 'There are no more meetups in any series.',
  },
  partInput: { cy: 'Un cyfarfod', en: 'One meetup' },
  managePart: { cy: 'Rheoli’r cyfarfod hwn', en: 'Manage this meetup' },
  editSeries: { cy: 'Newid y rhai i ddod', en: 'Change all to come' },
  moveSeries: { cy: 'Symud y rhai i ddod', en: 'Move all to come' },
  copySeries: { cy: 'Copïo’r gyfres', en: 'Copy the series' },
  cancelSeries: { cy: 'Canslo’r gyfres', en: 'Cancel the series' },

  cancelOne: { cy: 'Canslo hwn yn unig', en: 'Cancel this one only' },
  cancelAfter: { cy: 'Canslo hwn a phob un ar ei ôl', en: 'Cancel this one and all after it' },
  cancelSeriesSure: {
    cy: 'Canslo pob cyfarfod sydd i ddod yn y gyfres?',
    en: 'Cancel every meetup to come in this series?',
  },
  cancelledSeriesTitle: { cy: 'Mae’r gyfres wedi’i chanslo', en: 'The series is cancelled' },

  leaveOut: { cy: 'Hepgor dyddiadau', en: 'Leave out dates' },
  leaveOutIntro: {
    cy: 'Bydd y cyfarfodydd rydych chi’n eu dewis yn cael eu canslo. Bydda i’n dweud unwaith wrth bawb sy’n dod. Mae’r lleill yn cadw eu rhif. Does dim modd dadwneud hyn.',
    en: 'The meetups that you choose will be cancelled. I will tell everybody who is coming once. The others keep their number. This cannot be undone.',
  },
  leaveOutInput: { cy: 'Cyfarfodydd i’w hepgor', en: 'Meetups to leave out' },
  leaveOutSave: { cy: 'Canslo’r rhain', en: 'Cancel these' },
  problemLeaveOut: { cy: 'Dewiswch o leiaf un cyfarfod.', en: 'Choose at least one meetup.' },

  addDates: { cy: 'Ychwanegu dyddiadau', en: 'Add dates' },
  addDatesIntro: {
    cy: 'Bydd rhagor o gyfarfodydd yn dilyn yr un olaf: yn ôl patrwm y gyfres, neu un ar y dyddiad rydych chi’n ei ddewis. Byddwch chi’n gweld y dyddiadau cyn iddyn nhw gael eu hychwanegu.',
    en: 'More meetups will follow the last one: by the pattern of the series, or one on the date that you choose. You will see the dates before they are added.',
  },
  moreInput: { cy: 'Sawl un eto, yn ôl patrwm y gyfres', en: 'How many more, by the pattern of the series' },
  orDate: { cy: 'Neu un ar y dyddiad hwn', en: 'Or one on this date' },
  addDatesCheck: { cy: 'Gweld y dyddiadau', en: 'See the dates' },
  addDatesSure: { cy: 'Ychwanegu’r dyddiadau hyn?', en: 'Add these dates?' },
  addDatesSave: { cy: 'Ychwanegu’r rhain', en: 'Add these' },
  datesAdded: { cy: 'Mae’r dyddiadau wedi’u hychwanegu', en: 'The dates are added' },
  datesAddedText: {
    cy: 'Mae cerdyn y gyfres yn y sianeli yn eu dangos. Bydd pob rhan yn cael ei chyhoeddi pan ddaw ei thro.',
    en: 'The card of the series in the channels shows them. Each part will be announced when its turn comes.',
  },
  problemMoreOrDate: {
    cy: 'Rhowch sawl un eto, neu ddyddiad ac amser: un o’r ddau.',
    en: 'Give how many more, or a date and a time: one of the two.',
  },
  problemMore: {
    cy: 'Rhowch sawl un eto fel rhif cyfan o 1 i {{most}}.',
    en: 'Give how many more as a whole number from 1 to {{most}}.',
  },
} as const satisfies Words;
