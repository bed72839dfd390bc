import type { Asker } from '../../../chat/asker.ts';
import type { SearchHit } from '../../../chat/message.ts';
import { topicName } from '../../../chat/vocabulary/topics.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { meetupCard } from '../cards/meetup-card.ts';
import { speakerIn } from '../cards/meetup-lines.ts';
import type { Meetup } from '../meetup/meetup.ts';
import { whenIn } from '../meetup/when.ts';
import type { Parts } from '../parts.ts';

/** What the compose box shows, and how much it looks through: it must answer while somebody types. */
const HITS = 8;
const RECORDINGS = 50;

/** Without case, diacritics and the kinds of apostrophe: members leave them out. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();

const textOf = ({ title, description, speakers, topics }: Meetup): string =>
  (['cy', 'en'] as const)
    .flatMap((language) => [
      title[language],
      description[language],
      ...speakers.map((speaker) => speakerIn(language, speaker)),
      ...topics.map((topic) => topicName(topic)[language]),
    ])
    .join('\n');

/** Whether every word of a query is in what was written about a meetup, in either language. */
const matches = (query: string, meetup: Meetup): boolean => {
  const text = plain(textOf(meetup));
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** A meetup as the compose box lists and inserts it. */
export const hitOf = (edition: Edition, meetup: Meetup, publicUrl: string, isToCome: boolean): SearchHit => ({
  title: inEdition(edition, meetup.title),
  text: `${labelIn(edition, 'meetups.headingMeetup')} · ${whenIn(edition, meetup)}`,
  card: meetupCard(edition, meetup, publicUrl, {
    heading: isToCome ? 'meetups.headingMeetup' : 'meetups.headingOver',
    takesReplies: isToCome,
  }),
});

/** Meetups to insert into any conversation: those to come, the soonest first, then those with a recording. */
export async function searchMeetups(
  { meetups, clock, publicUrl }: Pick<Parts, 'meetups' | 'clock' | 'publicUrl'>,
  query: string,
  { edition }: Asker,
): Promise<readonly SearchHit[]> {
  const coming = (await meetups.upcoming(clock())).filter(({ state }) => state === 'planned');
  const known = new Set(coming.map(({ id }) => id));
  const recorded = (await meetups.recorded(RECORDINGS)).filter(({ id }) => !known.has(id));
  return [...coming, ...recorded]
    .filter((meetup) => matches(query.trim(), meetup))
    .slice(0, HITS)
    .map((meetup) => hitOf(edition, meetup, publicUrl, known.has(meetup.id)));
}
