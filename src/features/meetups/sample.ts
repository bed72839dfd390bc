import { localDay, localToInstant } from '../../language/dates.ts';
import type { Clock } from '../../lib/clock.ts';
import { idOf } from '../../lib/ids.ts';
import type { Database } from '../../storage/collection.ts';
import { openMeetupRecords } from './meetup/meetup-records.ts';
import { newMeetup, type MeetupPlan } from './meetup/meetup.ts';
import { DEFAULT_OFFSETS } from './meetup/offset.ts';
import { announcementIdOf } from './reminding/steps.ts';

const DAY_MS = 86_400_000;

// Content that a manager of the sample community could have written, not words of the house.
const SAMPLES: readonly (Omit<MeetupPlan, 'start' | 'audience' | 'reminders'> & {
  readonly inDays: number;
})[] = [
  {
    inDays: 8,
    title: {
      cy: 'Sut rydyn ni’n mesur gwerth awtomeiddio',
      en: 'How we measure the value of automation',
    },
    description: {
      cy: 'Bydd tri sefydliad yn dangos sut maen nhw’n cyfrif yr oriau a arbedwyd, y camgymeriadau a osgowyd a’r gwahaniaeth i staff. Dewch ag un broses o’ch gwaith eich hun: byddwn yn rhoi cynnig ar y dull gyda’n gilydd.',
      en: 'Three organisations show how they count hours saved, mistakes avoided and the difference for staff. Bring one process from your own work: we will try the method together.',
    },
    agenda: {
      cy: '14:00 Croeso\n14:05 Tair enghraifft\n14:35 Rhoi cynnig ar y dull',
      en: '14:00 Welcome\n14:05 Three examples\n14:35 Trying the method',
    },
    speakers: [],
    translated: true,
    minutes: 60,
    link: 'https://example.org/cyfarfod/mesur-gwerth',
    topics: ['automation', 'business-case'],
  },
  {
    inDays: 25,
    title: {
      cy: 'Defnyddio AI yn gyfrifol: cwestiynau gan y gweithlu',
      en: 'Using AI responsibly: questions from the workforce',
    },
    description: {
      cy: 'Sgwrs agored am oruchwyliaeth ddynol, tryloywder ac ymgynghori â staff ac undebau llafur cyn cyflwyno AI. Gallwch anfon cwestiwn ymlaen llaw at reolwyr y gymuned.',
      en: 'An open conversation about human oversight, transparency and consulting staff and trade unions before AI is introduced. You can send a question to the community managers beforehand.',
    },
    speakers: [],
    translated: true,
    accessibility: {
      cy: 'Mae lifft i’r llawr cyntaf, a dolen sain yn yr ystafell.',
      en: 'There is a lift to the first floor, and a hearing loop in the room.',
    },
    capacity: 40,
    minutes: 90,
    place: { cy: 'Y llyfrgell ganolog, ystafell 2', en: 'Central library, room 2' },
    topics: ['ai', 'workforce'],
  },
];

/** The same day, or the Monday after a weekend. */
const workday = (date: Date): Date => {
  const afterFriday = [1, 0, 0, 0, 0, 0, 2][date.getUTCDay()] ?? 0;
  return new Date(date.getTime() + afterFriday * DAY_MS);
};

/**
 * Plants two meetups to look at, for local mode. They count as announced, so the first run posts nothing; their
 * reminders come as they would. Planting again changes nothing.
 */
export async function plantSampleMeetups(database: Database, clock: Clock): Promise<void> {
  const meetups = openMeetupRecords(database);
  const now = clock();
  for (const [index, { inDays, ...sample }] of SAMPLES.entries()) {
    const day = localDay(workday(new Date(now.getTime() + inDays * DAY_MS)));
    const start = localToInstant(`${day}T14:00`)?.toISOString();
    if (start === undefined) continue;
    const id = idOf('sample-meetup', String(index));
    const plan = { ...sample, start, audience: { topics: sample.topics }, reminders: DEFAULT_OFFSETS };
    await meetups.add({ ...newMeetup(id, plan, now), settled: [announcementIdOf(id)] });
  }
}
