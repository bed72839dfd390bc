import { without } from '../../../lib/without.ts';
import type { Asker } from '../../../chat/asker.ts';
import { saying } from '../../../chat/cards/card-words.ts';
import type { Dialog } from '../../../chat/feature.ts';
import type { Reply } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import { newId } from '../../../lib/ids.ts';
import { authorOf } from '../author.ts';
import { aboutPost, TO_POSTS, toPost } from '../cards/notices.ts';
import type { Draft } from '../kinds/draft.ts';
import { tidyDraft } from '../kinds/tidy-words.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import { tellItWaits } from '../moderation/tell-managers.ts';
import { whoOf, withAct } from '../moderation/trail.ts';
import type { Parts } from '../parts.ts';
import type { Post } from '../post.ts';
import { confirm } from './confirm.ts';
import { ownPost } from './own-post.ts';
import { reasonsFor, submit } from './submit.ts';
import { writeForm } from './write-card.ts';
import { formOf } from './written-form.ts';

/** Opens a post of the asker's own, or any for a manager, in the form of its kind. */
export const edit = (parts: Pick<Parts, 'store'>): Dialog => ({
  async open(payload, asker) {
    const post = await ownPost(parts.store, parse(postIdSchema, payload).id, asker);
    return writeForm(asker.edition, { ...formOf(newId(), post, true), edits: post.id });
  },
});

/** The post with other words. A side that a machine made and a person has written over is a person's. */
export function reworded(old: Post, words: Draft, by: string | null, now: Date): Post {
  const draft = tidyDraft(words);
  const { machineSide: side } = draft;
  const isWrittenOver =
    side !== undefined &&
    side === old.machineSide &&
    (draft.title[side] !== old.title[side] || draft.summary[side] !== old.summary[side]);
  const isPublished = old.state === 'published' || old.state === 'archived';
  const changed: Post = {
    ...without(old, 'link', 'sector', 'details', 'machineSide'),
    ...(isWrittenOver ? without(draft, 'machineSide') : draft),
    editedAt: now.toISOString(),
    ...(isPublished && { isBehind: true }),
  };
  return withAct(changed, 'edited', by, now);
}

/**
 * Gives a post other words, at once; cards that were posted follow. What now has a reason for a second look stands in
 * the managers' queue while it stays. What was a draft, or given back, is sent again with these words.
 */
export async function changeWords(
  parts: Parts,
  asker: Asker,
  id: string,
  { draft, wantsTranslation }: { readonly draft: Draft; readonly wantsTranslation: boolean },
): Promise<Reply> {
  const { store, clock, nudge } = parts;
  const post = await ownPost(store, id, asker);
  const words = post.machineSide === undefined ? draft : { ...draft, machineSide: post.machineSide };
  const author = authorOf(asker);
  if (post.state === 'draft' || post.state === 'returned') {
    const sent = await submit(parts, { id, draft, author, isManager: asker.isManager, wantsTranslation });
    return { card: await confirm(parts, asker, sent) };
  }
  const reasons = await reasonsFor(parts, { draft, author, isManager: asker.isManager });
  const now = clock();
  const changed = await store.reword(id, (old) => ({
    ...without(reworded(old, words, whoOf(asker), now), 'translationWanted'),
    ...(wantsTranslation && { translationWanted: true as const }),
    ...(reasons.length > 0 && {
      reasons: [...new Set([...(old.state === 'review' ? (old.reasons ?? []) : []), ...reasons])],
      reported: old.state !== 'review',
    }),
  }));
  nudge();
  if (changed?.reported && !post.reported) await tellItWaits(parts, changed);
  return {
    card: aboutPost(
      asker.edition,
      changed ?? post,
      'posts.edited',
      [saying('posts.editedWhere')],
      [toPost(id), TO_POSTS],
    ),
  };
}
