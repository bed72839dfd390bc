import type { Audience, Kind, Reach } from '../../chat/audience.ts';
import { saying } from '../../chat/card-words.ts';
import type { Action, Dialog } from '../../chat/feature.ts';
import { parse } from '../../chat/parse.ts';
import type { Clock } from '../../lib/clock.ts';
import { idOf, newId } from '../../lib/ids.ts';
import { aboutPost, TO_POSTS } from './notices.ts';
import { newPost, type Post } from './post.ts';
import type { PostStore } from './post-store.ts';
import { emptyForm, formSchema, readForm } from './read-form.ts';
import { writeForm } from './write-card.ts';

/** Who hears of a post: the channels that follow any of its topics. */
export const audienceOf = ({ topics }: Post): Audience => ({ topics });

export interface Publishing {
  readonly store: PostStore;
  readonly clock: Clock;
  readonly nudge: () => void;
  readonly reachOf: (audience: Audience, kind: Kind) => Promise<Reach>;
}

/** Opens the form, with a fresh id in it. */
export const write: Dialog = {
  open: (_payload, { edition }) => Promise.resolve(writeForm(edition, emptyForm(newId()))),
};

/**
 * Publishes what a form says, once: the same form from the same member is the same post, however often it is sent.
 * The post is written down before it is confirmed; `due` announces it, whenever that comes to run.
 */
export const publish = ({ store, clock, nudge, reachOf }: Publishing): Action => ({
  async run(payload, { memberId, tenantId, edition }) {
    const form = parse(formSchema, payload);
    const read = readForm(form);
    if ('problems' in read) return { card: writeForm(edition, form, read.problems).card };

    const id = idOf('post', tenantId, memberId, form.form);
    const post = await store.publish(newPost(id, read.draft, { memberId, tenantId }, clock()));
    if (post.state === 'withdrawn') return { card: aboutPost(edition, post, 'posts.withdrawn') };
    nudge();

    const { channels } = await reachOf(audienceOf(post), 'posts');
    const reach =
      channels === 0 ? saying('posts.publishedNowhere') : saying('posts.publishedReach', { count: channels });
    const steps = [TO_POSTS, { title: 'posts.withdraw', verb: 'posts.askWithdraw', data: { id } }] as const;
    return { card: aboutPost(edition, post, 'posts.published', [reach], steps) };
  },
});
