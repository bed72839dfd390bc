import type { Words } from '../words.ts';

/** Meetups as they are announced, reminded of and shown. What planning, joining and the time afterwards say stands beside. */
export const meetups = {
  title: { cy: 'Cyfarfodydd', en: 'Meetups' },
  meetup: { cy: 'Cyfarfod', en: 'Meetup' },
  series: { cy: 'Cyfres', en: 'Series' },

  headingNew: { cy: 'Cyfarfod newydd', en: 'New meetup' },
  headingReminder: { cy: 'Nodyn atgoffa am gyfarfod', en: 'Meetup reminder' },
  headingStarting: { cy: 'Mae’r cyfarfod yn dechrau nawr', en: 'The meetup is starting now' },
  headingPersonal: { cy: 'Eich nodyn atgoffa', en: 'Your reminder' },
  headingMoved: { cy: 'Mae amser y cyfarfod wedi newid', en: 'The time of this meetup has changed' },
  headingElsewhere: { cy: 'Mae lle’r cyfarfod wedi newid', en: 'The place of this meetup has changed' },
  headingCancelled: { cy: 'Mae’r cyfarfod hwn wedi’i ganslo', en: 'This meetup is cancelled' },
  headingSeveralMoved: {
    cy: 'Mae amser y cyfarfodydd hyn wedi newid',
    en: 'The times of these meetups have changed',
  },
  headingSeveralElsewhere: {
    cy: 'Mae lle’r cyfarfodydd hyn wedi newid',
    en: 'The place of these meetups has changed',
  },
  headingSeveralCancelled: {
    cy: 'Mae’r cyfarfodydd hyn wedi’u canslo',
    en: 'These meetups are cancelled',
  },
  headingMeetup: { cy: 'Cyfarfod', en: 'Meetup' },
  headingOver: { cy: 'Mae’r cyfarfod hwn wedi bod', en: 'This meetup is over' },
  headingPlace: { cy: 'Mae lle wedi dod yn rhydd', en: 'A place has become free' },
  headingMaterials: { cy: 'Recordiad a deunyddiau', en: 'Recording and materials' },
  headingSeries: { cy: 'Cyfres newydd o gyfarfodydd', en: 'New series of meetups' },
  headingSeriesCancelled: { cy: 'Mae’r gyfres hon wedi’i chanslo', en: 'This series is cancelled' },
  cancelledMark: { cy: 'wedi’i ganslo', en: 'cancelled' },

  partOf: { cy: 'Rhan {{number}} o {{of}}', en: 'Part {{number}} of {{of}}' },
  partsCount: {
    cy: {
      zero: 'Dim cyfarfod',
      one: '{{count}} cyfarfod',
      two: '{{count}} gyfarfod',
      few: '{{count}} chyfarfod',
      many: '{{count}} chyfarfod',
      other: '{{count}} cyfarfod',
    },
    en: { one: '{{count}} meetup', other: '{{count}} meetups' },
  },
  partsToCome: {
    cy: 'Cyn pob rhan fe ddaw neges, lle gallwch ddweud a ydych chi’n dod.',
    en: 'Before each part there will be a message, where you can say whether you are coming.',
  },
  moreDates: { cy: 'Dyddiadau eraill: {{more}}', en: 'Other dates: {{more}}' },

  place: { cy: 'Lle', en: 'Place' },
  time: { cy: 'Amser', en: 'Time' },
  link: { cy: 'Dolen y cyfarfod', en: 'Meetup link' },
  topics: { cy: 'Pynciau', en: 'Topics' },
  speakers: { cy: 'Siaradwyr', en: 'Speakers' },
  agenda: { cy: 'Agenda', en: 'Agenda' },
  languages: { cy: 'Iaith', en: 'Language' },
  isTranslated: { cy: 'Bydd cyfieithu ar y pryd.', en: 'There will be simultaneous translation.' },
  accessibility: { cy: 'Hygyrchedd', en: 'Accessibility' },
  capacity: { cy: 'Nifer y lleoedd', en: 'Number of places' },

  openLink: { cy: 'Dolen y cyfarfod', en: 'Meetup link' },
  addToOutlook: { cy: 'Ychwanegu at Outlook', en: 'Add to Outlook' },
  calendarFile: { cy: 'Ffeil calendr', en: 'Calendar file' },
  details: { cy: 'Manylion', en: 'Details' },
  recording: { cy: 'Recordiad', en: 'Recording' },
  slides: { cy: 'Sleidiau', en: 'Slides' },
  savedFile: {
    cy: 'Mae calendr rydych chi’n tanysgrifio iddo yn dilyn newidiadau. Dyw ffeil sydd wedi’i chadw ddim: agorwch hi eto ar ôl newid.',
    en: 'A calendar that you subscribe to follows changes. A saved file does not: open it again after a change.',
  },

  daysBefore: {
    cy: {
      zero: 'dim diwrnod cynt',
      one: '{{count}} diwrnod cynt',
      two: '{{count}} ddiwrnod cynt',
      few: '{{count}} diwrnod cynt',
      many: '{{count}} diwrnod cynt',
      other: '{{count}} diwrnod cynt',
    },
    en: { one: '{{count}} day before', other: '{{count}} days before' },
  },
  hoursBefore: {
    cy: {
      zero: 'dim awr cynt',
      one: '{{count}} awr cynt',
      two: '{{count}} awr cynt',
      few: '{{count}} awr cynt',
      many: '{{count}} awr cynt',
      other: '{{count}} awr cynt',
    },
    en: { one: '{{count}} hour before', other: '{{count}} hours before' },
  },
  minutesBefore: {
    cy: {
      zero: 'dim munud cynt',
      one: '{{count}} munud cynt',
      two: '{{count}} funud cynt',
      few: '{{count}} munud cynt',
      many: '{{count}} munud cynt',
      other: '{{count}} munud cynt',
    },
    en: { one: '{{count}} minute before', other: '{{count}} minutes before' },
  },
  startingNow: { cy: 'wrth iddo ddechrau', en: 'as it starts' },

  newsChanged: {
    cy: 'Mae eich ateb yn cyfrif o hyd. Os na allwch chi ddod bellach, newidiwch ef.',
    en: 'Your reply still counts. If you can no longer come, change it.',
  },
  newsSeriesChanged: {
    cy: 'Mae eich atebion yn cyfrif o hyd. Os na allwch chi ddod bellach, newidiwch nhw.',
    en: 'Your replies still count. If you can no longer come, change them.',
  },
  newsCancelled: {
    cy: 'Os oeddech chi’n bwriadu dod, does dim angen i chi wneud dim.',
    en: 'If you were planning to come, you do not need to do anything.',
  },
  newsPlace: {
    cy: 'Mae’r nesaf ar y rhestr aros wedi cael lle. Pwyswch y botwm i weld eich ateb, neu i roi eich lle i rywun arall.',
    en: 'The next on the waiting list now has a place. Press the button to see your reply, or to give your place to somebody else.',
  },
  materialsText: {
    cy: 'Dyma beth sydd ar gael ar ôl y cyfarfod.',
    en: 'This is what is available after the meetup.',
  },

  pageEmpty: {
    cy: 'Does dim cyfarfod wedi’i drefnu ar hyn o bryd.',
    en: 'No meetup is planned at the moment.',
  },
  pageHowToReply: {
    cy: 'I ddweud a ydych chi’n dod, teipiwch “cyfarfodydd” yn eich sgwrs â Cylch yn Teams.',
    en: 'To say whether you are coming, type “meetups” in your chat with Cylch in Teams.',
  },
  pageMoved: {
    cy: 'Newidiodd amser y cyfarfod hwn ar: {{date}}',
    en: 'The time of this meetup changed on: {{date}}',
  },
  pageElsewhere: {
    cy: 'Newidiodd lle’r cyfarfod hwn ar: {{date}}',
    en: 'The place of this meetup changed on: {{date}}',
  },
  pageCalendar: { cy: 'Ychwanegu at eich calendr', en: 'Add to your calendar' },
  pageSubscribe: { cy: 'Tanysgrifio i galendr', en: 'Subscribe to a calendar' },
  pageParts: { cy: 'Y cyfarfodydd yn y gyfres', en: 'The meetups in this series' },
  pageAll: { cy: 'Pob cyfarfod', en: 'All meetups' },
  feedOf: { cy: 'Calendr cyfarfodydd: {{topic}}', en: 'Meetups calendar: {{topic}}' },
  feedOfAll: { cy: 'Calendr pob cyfarfod', en: 'Calendar of all meetups' },
} as const satisfies Words;
