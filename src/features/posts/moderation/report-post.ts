import { without } from '../../../lib/without.ts';
import type { Action } from '../../../chat/feature.ts';
import { parse } from '../../../chat/input/parse.ts';
import { sayIn } from '../../../language/say.ts';
import { unknownPost } from '../errors.ts';
import { aboutPost } from '../cards/notices.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import type { Parts } from '../parts.ts';
import { isPublic } from '../post.ts';
import { tellItWaits } from './tell-managers.ts';
import { whoOf, withAct } from './trail.ts';

export type Reporting = Pick<Parts, 'store' | 'tellManagers' | 'log'>;

/**
 * Puts a public post before the managers, and tells them, once for all who report it. Who did it is not kept: a report is a question, and
 * needs no accuser. Throws `unknown_post`.
 */
export async function putBeforeManagers(parts: Reporting, id: string): Promise<void> {
  const post = await parts.store.find(id);
  if (!post || !isPublic(post)) throw unknownPost({});
  const reported = await parts.store.change(id, (old) =>
    old.reported ? undefined : { ...old, reported: true },
  );
  if (reported?.reported) await tellItWaits(parts, reported);
}

/** *Report*, on every card that shows a post. */
export const report = (parts: Reporting): Action => ({
  async run(payload, { edition }) {
    await putBeforeManagers(parts, parse(postIdSchema, payload).id);
    return { notice: sayIn(edition, 'posts.reported') };
  },
});

/** A manager looked at a reported post, and it stays. */
export const dismiss = ({ store, clock }: Pick<Parts, 'store' | 'clock'>): Action => ({
  who: 'manager',
  async run(payload, asker) {
    const about = await store.find(parse(postIdSchema, payload).id);
    if (!about || !isPublic(about)) throw unknownPost({});
    await store.change(about.id, (old) =>
      withAct({ ...without(old, 'reasons'), reported: false }, 'dismissed', whoOf(asker), clock()),
    );
    return { card: aboutPost(asker.edition, about, 'posts.dismissed') };
  },
});
