import { without } from '../../../lib/without.ts';
import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { button, langOf, saying, type Button } from '../../../chat/cards/card-words.ts';
import { forManagers, type Action, type Command, type Dialog } from '../../../chat/feature.ts';
import type { Card, Message } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import { manyLines, typed } from '../../../chat/input/typed-text.ts';
import { labelIn, sayIn } from '../../../language/say.ts';
import { isAuthor } from '../author.ts';
import { aboutPost } from '../cards/notices.ts';
import { postCard } from '../cards/post-card.ts';
import { ownWords, postNotInReview, unknownPost } from '../errors.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import type { Parts } from '../parts.ts';
import type { Post } from '../post.ts';
import { tellMember } from '../writing/tell-author.ts';
import { whyWaits } from './reasons.ts';
import { lastActAt, whoOf, withAct } from './trail.ts';

/** How many are shown at a time: each is a card of its own, to be decided on. */
const AT_A_TIME = 5;
export const NOTE_LIMIT = 500;

const buttonsFor = ({ edition }: Asker, { id, state, translation }: Post): readonly Button[] => [
  ...(state === 'review'
    ? [
        button(edition, 'posts.approve', 'posts.approve', { id }),
        button(edition, 'posts.return', 'posts.askReturn', { id }),
      ]
    : [button(edition, 'posts.dismiss', 'posts.dismiss', { id })]),
  ...(translation ? [button(edition, 'posts.takeTranslation', 'posts.takeTranslation', { id })] : []),
  button(edition, 'posts.withdraw', 'posts.withdraw', { id }),
  button(edition, 'posts.history', 'posts.history', { id }),
];

/** What waits for a manager: not yet published, reported, or offered as a translation. The oldest first. */
async function waiting({ shelf, store }: Pick<Parts, 'shelf' | 'store'>): Promise<readonly Post[]> {
  const posts = await shelf.current();
  const found: Post[] = [];
  for (const entry of [...posts.latest()].reverse()) {
    const isWaiting =
      entry.state === 'review' ||
      ((entry.isReported || entry.hasTranslation) &&
        (entry.state === 'published' || entry.state === 'archived'));
    const post = isWaiting ? await store.find(entry.id) : undefined;
    if (post) found.push(post);
    if (found.length === AT_A_TIME) break;
  }
  return found;
}

/** The queue: why each waits, and its card with what can be decided. Not for the eyes of a channel. */
async function queueFor(parts: Parts, asker: Asker): Promise<readonly Message[]> {
  const { edition, scope } = asker;
  if (scope !== 'personal') return [{ text: sayIn(edition, 'posts.reportsPersonal') }];
  const posts = await waiting(parts);
  if (posts.length === 0) return [{ text: sayIn(edition, 'posts.reportsNone') }];
  const cards: Message[] = [];
  for (const post of posts) {
    const why = aboutPost(
      edition,
      post,
      'posts.waitsBecause',
      whyWaits(post).map((key) => saying(key)),
    );
    const look = { publicUrl: parts.publicUrl, buttons: buttonsFor(asker, post) };
    cards.push({ card: why }, { card: postCard(edition, await parts.sign(post), look) });
  }
  return [{ text: sayIn(edition, 'posts.reportsTitle') }, ...cards];
}

/** `adolygu` / `review`, also `adroddiadau` / `reports`. */
export const reviewCommand = (parts: Parts): Command => ({
  words: { cy: ['adroddiadau', 'adolygu'], en: ['reports', 'review'] },
  help: 'posts.reportsHelp',
  who: 'manager',
  run: (_rest, asker) => queueFor(parts, asker),
});

/** The post that waits for a second pair of eyes, for somebody who did not write it. */
async function inReview({ store }: Pick<Parts, 'store'>, payload: unknown, asker: Asker): Promise<Post> {
  const post = await store.find(parse(postIdSchema, payload).id);
  if (!post || post.state === 'withdrawn') throw unknownPost({});
  if (post.state !== 'review') throw postNotInReview({});
  if (isAuthor(post, asker)) throw ownWords({});
  return post;
}

const returnSchema = z.object({ note: typed(2000) });

const returnCard = ({ edition }: Asker, { id }: Post, note: string, isNeeded: boolean): Card => ({
  template: 'posts/return',
  data: {
    edition,
    lang: langOf(edition),
    heading: labelIn(edition, 'posts.return'),
    problem: isNeeded ? labelIn(edition, 'posts.noteNeeded', { limit: NOTE_LIMIT }) : '',
    label: labelIn(edition, 'posts.noteField', { limit: NOTE_LIMIT }),
    note,
    send: labelIn(edition, 'posts.return'),
    id,
  },
});

export const reviewDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'posts.askReturn': {
    who: 'manager',
    async open(payload, asker) {
      const post = await inReview(parts, payload, asker);
      return { title: labelIn(asker.edition, 'posts.return'), card: returnCard(asker, post, '', false) };
    },
  },
});

/** What a second pair of eyes can decide. Its author is told. */
export const reviewActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'posts.review': forManagers(async (_payload, asker) => ({ messages: await queueFor(parts, asker) })),
  'posts.approve': forManagers(async (payload, asker) => {
    const post = await inReview(parts, payload, asker);
    const now = parts.clock();
    const next = await parts.store.change(post.id, (old) =>
      old.state === 'review'
        ? withAct(
            { ...without(old, 'reasons'), state: 'published', at: now.toISOString() },
            'approved',
            whoOf(asker),
            now,
          )
        : undefined,
    );
    parts.nudge();
    await tellMember(parts, post, `posts.approved:${post.id}:${lastActAt(post)}`, (edition) => ({
      card: aboutPost(edition, next ?? post, 'posts.wasApproved'),
      summary: labelIn(edition, 'posts.wasApproved'),
    }));
    return { card: aboutPost(asker.edition, post, 'posts.approved') };
  }),
  'posts.return': forManagers(async (payload, asker) => {
    const post = await inReview(parts, payload, asker);
    const note = manyLines(parse(returnSchema, payload).note);
    if (note === '' || note.length > NOTE_LIMIT) return { card: returnCard(asker, post, note, true) };
    const now = parts.clock();
    await parts.store.change(post.id, (old) =>
      old.state === 'review'
        ? withAct({ ...old, state: 'returned', note }, 'returned', whoOf(asker), now)
        : undefined,
    );
    await tellMember(parts, post, `posts.returned:${post.id}:${lastActAt(post)}`, (edition) => ({
      card: aboutPost(
        edition,
        post,
        'posts.wasReturned',
        [() => note],
        [{ title: 'posts.edit', verb: 'posts.edit', data: { id: post.id } }],
      ),
      summary: labelIn(edition, 'posts.wasReturned'),
    }));
    return { card: aboutPost(asker.edition, post, 'posts.returnedNow') };
  }),
});
