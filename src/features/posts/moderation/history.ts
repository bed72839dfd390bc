import { forManagers } from '../../../chat/feature.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { Worded } from '../../../chat/cards/card-words.ts';
import type { Action } from '../../../chat/feature.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatDateTime } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import { aboutPost, titleOf, toPost } from '../cards/notices.ts';
import { unknownPost } from '../errors.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import type { Parts } from '../parts.ts';
import type { Act } from './trail.ts';

const ACT_NAMES = {
  drafted: 'posts.actDrafted',
  submitted: 'posts.actSubmitted',
  returned: 'posts.actReturned',
  approved: 'posts.actApproved',
  published: 'posts.actPublished',
  edited: 'posts.actEdited',
  dismissed: 'posts.actDismissed',
  archived: 'posts.actArchived',
  restored: 'posts.actRestored',
  withdrawn: 'posts.actWithdrawn',
} as const satisfies Readonly<Record<Act, MessageKey>>;

/** The latest acts; the API gives all. */
const SHOWN = 15;

/** What happened to a post, and what it was called before: for managers. People stand there as ids alone. */
export const history = ({ store }: Pick<Parts, 'store'>): Action =>
  forManagers(async (payload, asker) => {
    const post = await store.find(parse(postIdSchema, payload).id);
    if (!post) throw unknownPost({});
    const versions = await store.versions(post.id);
    const acts = (post.trail ?? []).slice(-SHOWN).map(
      ({ act, at, by }): Worded =>
        (language) =>
          `${formatDateTime(language, at)}: ${say(language, ACT_NAMES[act])}${by === null ? '' : ` (${by})`}`,
    );
    const before = versions.map(
      ({ until, words }): Worded =>
        (language) =>
          say(language, 'posts.versionUntil', {
            date: formatDateTime(language, until),
            title: titleOf(words)[language],
          }),
    );
    const steps = post.state === 'withdrawn' ? [] : [toPost(post.id)];
    return { card: aboutPost(asker.edition, post, 'posts.history', [...acts, ...before], steps) };
  });
