import type { Announcement } from '../../../chat/announcing/announcement.ts';
import { saying, type Worded } from '../../../chat/cards/card-words.ts';
import type { Message } from '../../../chat/message.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { inEveryEdition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { dateLines } from '../cards/date-lines.ts';
import { aboutMeetupCard } from '../cards/notices.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { latestNews } from '../reminding/steps.ts';
import { partsOf } from '../series/series-announcement.ts';

const TITLES_OF_ONE = {
  time: 'meetups.headingMoved',
  where: 'meetups.headingElsewhere',
  off: 'meetups.headingCancelled',
} as const satisfies Readonly<Record<string, MessageKey>>;
const TITLES_OF_SEVERAL = {
  time: 'meetups.headingSeveralMoved',
  where: 'meetups.headingSeveralElsewhere',
  off: 'meetups.headingSeveralCancelled',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** What it is about, and what is said of it. */
export interface News {
  readonly title: MessageKey;
  /** The title of the series, where the news are of several of its parts: the lines have their dates. */
  readonly series?: Bilingual;
  readonly lines: readonly Worded[];
}

/** The same news for one member in their own chat, or for all who read a thread. Nobody is named. */
export function newsMessages(meetup: Meetup, { title, lines, series }: News): Announcement['editions'] {
  const steps = [{ title: 'meetups.see', verb: 'meetups.open', data: { id: meetup.id } }] as const;
  return inEveryEdition((edition): Message => ({
    card: series
      ? noticeAbout(edition, title, series, lines, steps)
      : aboutMeetupCard(edition, meetup, title, lines, steps),
    summary: `${labelIn(edition, title)}: ${inEdition(edition, series ?? meetup.title)}`,
  }));
}

/** A meetup that was changed, or called off, and the parts of its series that were with it. */
export interface Together {
  readonly meetups: readonly [Meetup, ...Meetup[]];
  /** The title of the series, where there are several. */
  readonly series?: Bilingual;
}

/** The parts of a series of which several were changed together with this one; else this one alone. */
export async function changedTogether(
  parts: Pick<Parts, 'meetups' | 'series'>,
  meetup: Meetup,
): Promise<Together> {
  const news = latestNews(meetup);
  const series = news === undefined || !meetup.part ? undefined : await parts.series.find(meetup.part.series);
  if (!series) return { meetups: [meetup] };
  const [first, ...others] = (await partsOf(parts, series)).filter((one) => latestNews(one) === news);
  return first && others.length > 0
    ? { meetups: [first, ...others], series: series.content.title }
    : { meetups: [meetup] };
}

/** What is said of one meetup, or of several parts of a series at once: when each of them is by now. */
export function newsOfChange(meetup: Meetup, { meetups, series }: Together): News {
  const isOff = meetup.state === 'cancelled';
  const what = isOff ? 'off' : (meetup.change?.what ?? 'time');
  const stands = series ? 'meetups.newsSeriesChanged' : 'meetups.newsChanged';
  return {
    title: (series ? TITLES_OF_SEVERAL : TITLES_OF_ONE)[what],
    ...(series && { series }),
    lines: [
      ...(series ? dateLines(meetups) : []),
      saying(isOff ? 'meetups.newsCancelled' : stands),
      saying('meetups.savedFile'),
    ],
  };
}
