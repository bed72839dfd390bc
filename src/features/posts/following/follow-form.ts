import { z } from 'zod/v4';
import { choicesIn, labelsIn, langOf, problemLines, type Problem } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import { TOPICS, topicChoices } from '../../../chat/vocabulary/topics.ts';
import { chosenOf, typed } from '../../../chat/input/typed-text.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn, sayIn } from '../../../language/say.ts';
import type { Circle } from '../circles/circle.ts';
import { KIND_NAMES, POST_KINDS } from '../kinds/kinds.ts';
import { RHYTHMS, type AtOnce, type Choice, type Rhythm } from './follower.ts';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** What comes back: what comes at once, and how often the rest; of a person also what they follow. */
export const followSchema = z.object({
  atOnce: z.enum(['all', 'none', 'some']),
  topics: typed(500)
    .transform(chosenOf)
    .pipe(z.array(z.enum(TOPICS))),
  kinds: typed(500)
    .transform(chosenOf)
    .pipe(z.array(z.enum(POST_KINDS))),
  digest: z.enum(RHYTHMS),
  follows: typed(1000)
    .transform(chosenOf)
    .pipe(z.array(z.union([z.literal('all'), z.enum(TOPICS)]))),
  circles: typed(2000).transform(chosenOf),
  quietFrom: typed(10),
  quietTo: typed(10),
});
export type FollowForm = z.output<typeof followSchema>;

const RHYTHM_NAMES = {
  none: 'posts.rhythmNone',
  daily: 'posts.rhythmDaily',
  weekly: 'posts.rhythmWeekly',
} as const satisfies Readonly<Record<Rhythm, MessageKey>>;
const AT_ONCE_NAMES = {
  all: 'posts.atOnceAll',
  some: 'posts.atOnceSome',
  none: 'posts.atOnceNone',
} as const satisfies Readonly<Record<FollowForm['atOnce'], MessageKey>>;

/** The choice that a form makes, or what is to be mended. */
export function choiceIn(
  form: FollowForm,
): { readonly choice: Choice } | { readonly problems: readonly Problem[] } {
  const { atOnce, topics, kinds, digest, quietFrom, quietTo } = form;
  const problems: Problem[] = [];
  if (atOnce === 'some' && topics.length === 0 && kinds.length === 0)
    problems.push({ key: 'posts.followSome' });
  const hours = [quietFrom, quietTo];
  const areHours = hours.every((time) => TIME.test(time)) && quietFrom !== quietTo;
  if (hours.some((time) => time !== '') && !areHours) problems.push({ key: 'community.problemQuiet' });
  if (problems.length > 0) return { problems };
  const wanted: AtOnce = atOnce === 'some' ? { topics, kinds } : atOnce;
  return { choice: { atOnce: wanted, digest } };
}

export const formOfChoice = ({
  atOnce,
  digest,
}: Choice): Pick<FollowForm, 'atOnce' | 'topics' | 'kinds' | 'digest'> =>
  typeof atOnce === 'string'
    ? { atOnce, topics: [], kinds: [], digest }
    : {
        atOnce: 'some',
        topics: atOnce.topics as FollowForm['topics'],
        kinds: [...atOnce.kinds],
        digest,
      };

/** The form of a channel, or of a person, who chooses topics, circles and quiet hours as well. */
export const followForm = (
  edition: Edition,
  form: FollowForm,
  { isPerson, circles }: { readonly isPerson: boolean; readonly circles: readonly Circle[] },
  problems: readonly Problem[] = [],
): Form => ({
  title: labelIn(edition, 'posts.follow'),
  card: {
    template: 'posts/follow',
    data: {
      ...{ edition, lang: langOf(edition), isPerson },
      heading: labelIn(edition, 'posts.follow'),
      intro: sayIn(edition, isPerson ? 'posts.followPerson' : 'posts.followChannel'),
      problems: problemLines(edition, problems),
      labels: labelsIn(edition, {
        ...{ follows: 'posts.followTopics', circles: 'posts.followCircles', atOnce: 'posts.atOnce' },
        ...{ topics: 'posts.atOnceTopics', kinds: 'posts.atOnceKinds', digest: 'posts.digestField' },
        ...{ quietFrom: 'community.quietFrom', quietTo: 'community.quietTo', save: 'common.save' },
      }),
      choices: {
        follows: [{ title: labelIn(edition, 'community.allTopics'), value: 'all' }, ...topicChoices(edition)],
        circles: circles.map(({ id, name }) => ({ title: inEdition(edition, name), value: id })),
        atOnce: choicesIn(edition, AT_ONCE_NAMES),
        topics: topicChoices(edition),
        kinds: choicesIn(edition, KIND_NAMES),
        digest: choicesIn(edition, RHYTHM_NAMES),
      },
      // Asked for where they count: whoever chooses "some" is asked next which.
      hasSome: form.atOnce === 'some',
      hasCircles: isPerson && circles.length > 0,
      values: {
        ...{ atOnce: form.atOnce, digest: form.digest, quietFrom: form.quietFrom, quietTo: form.quietTo },
        topics: form.topics.join(','),
        kinds: form.kinds.join(','),
        follows: form.follows.join(','),
        circles: form.circles.join(','),
      },
    },
  },
});
