import type { Command } from '../../../chat/feature.ts';
import { noticeCard } from '../../../chat/cards/notice.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatDate } from '../../../language/dates.ts';
import { say, sayIn } from '../../../language/say.ts';
import { titleOf } from '../cards/notices.ts';
import type { Parts } from '../parts.ts';
import type { Post, PostState } from '../post.ts';

const STATE_NAMES = {
  draft: 'posts.stateDraft',
  review: 'posts.stateReview',
  returned: 'posts.stateReturned',
  published: 'posts.statePublished',
  archived: 'posts.stateArchived',
  withdrawn: 'posts.stateWithdrawn',
} as const satisfies Readonly<Record<PostState, MessageKey>>;

/** Each is a card of its own, with what its author can do. */
const SHOWN = 10;

const isLater = (a: Post, b: Post): number => (a.at < b.at ? 1 : -1);

/** `fy negeseuon` / `my posts`: drafts, what was given back, what waits and what is out. For their author alone. */
export const myPostsCommand = ({ store }: Pick<Parts, 'store'>): Command => ({
  words: { cy: ['fy negeseuon', 'drafftiau'], en: ['my posts', 'drafts'] },
  help: 'posts.myPostsHelp',
  async run(_rest, asker) {
    const { edition, scope } = asker;
    if (scope !== 'personal') return [{ text: sayIn(edition, 'posts.myPostsPersonal') }];
    const own: Post[] = [];
    for await (const post of store.by(asker)) if (post.state !== 'withdrawn') own.push(post);
    if (own.length === 0) return [{ text: sayIn(edition, 'posts.myPostsNone') }];
    return own
      .sort(isLater)
      .slice(0, SHOWN)
      .map((post) => ({
        card: noticeCard(
          edition,
          (language) => ({
            title: say(language, STATE_NAMES[post.state]),
            about: titleOf(post)[language],
            lines: [formatDate(language, post.at), ...(post.note === undefined ? [] : [post.note])],
          }),
          [
            { title: 'posts.edit', verb: 'posts.edit', data: { id: post.id } },
            { title: 'posts.show', verb: 'posts.show', data: { id: post.id } },
            { title: 'posts.withdraw', verb: 'posts.askWithdraw', data: { id: post.id } },
          ],
        ),
      }));
  },
});
