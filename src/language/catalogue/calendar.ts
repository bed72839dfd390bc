import type { Words } from './words.ts';

/** The calendar of everything that is scheduled. */
export const calendar = {
  title: { cy: 'Calendr: popeth sydd wedi’i drefnu', en: 'Calendar: everything that is scheduled' },
  help: {
    cy: 'gweld popeth sydd wedi’i drefnu, fesul diwrnod',
    en: 'see everything that is scheduled, by day',
  },
  empty: { cy: 'Does dim wedi’i drefnu yn y dyddiau hyn.', en: 'Nothing is scheduled in these days.' },
  update: { cy: 'Diweddariad', en: 'Update' },
  surveyOpening: { cy: 'Arolwg yn agor', en: 'Survey opens' },
  surveyReminder: { cy: 'Nodyn atgoffa am arolwg', en: 'Survey reminder' },
  surveyResults: { cy: 'Arolwg yn cau, a’i ganlyniadau', en: 'Survey closes, and its results' },
  meetupAnnouncement: { cy: 'Cyhoeddi cyfarfod', en: 'Meetup announced' },
  meetupReminder: { cy: 'Nodyn atgoffa am gyfarfod', en: 'Meetup reminder' },
  meetup: { cy: 'Cyfarfod', en: 'Meetup' },
  digest: { cy: 'Crynodeb o’r negeseuon newydd, os bydd rhai', en: 'Digest of new posts, if there are any' },
  overlap: { cy: 'Ar yr un pryd', en: 'At the same time' },
  awaitsApproval: { cy: 'Yn aros am gymeradwyaeth', en: 'Waiting for approval' },
  more: { cy: 'Pethau eraill y diwrnod hwn: {{entries}}', en: 'Other things on this day: {{entries}}' },
  earlier: { cy: 'Yr wythnos gynt', en: 'A week earlier' },
  later: { cy: 'Yr wythnos wedyn', en: 'A week later' },
} as const satisfies Words;
