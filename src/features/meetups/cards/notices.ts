import { saying, type NextStep, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatTime } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import type { Counts } from '../joining/reply.ts';
import type { Meetup } from '../meetup/meetup.ts';
import { whenIn } from '../meetup/when.ts';

/** A notice about one meetup: when it is stands above the lines. Its buttons bring the meetup along. */
export const aboutMeetupCard = (
  edition: Edition,
  meetup: Pick<Meetup, 'id' | 'title' | 'start' | 'minutes'>,
  title: MessageKey,
  lines: readonly Worded[],
  steps: readonly NextStep[] = [],
): Card =>
  noticeAbout(
    edition,
    title,
    meetup.title,
    [(language) => whenIn(language, meetup), ...lines],
    steps.map((step) => ({ ...step, data: { id: meetup.id, ...step.data } })),
  );

/** The counts of replies, with the time up to which they count; how many wait, where places are limited. */
export const countsLines = (counts: Counts, at: Date, capacity?: number): readonly Worded[] => [
  saying('meetups.counts', { ...counts, time: formatTime('cy', at) }),
  ...(capacity === undefined ? [] : [saying('meetups.places', { capacity, waiting: counts.waiting })]),
];
