import { without } from '../../../lib/without.ts';
import type { Action } from '../../../chat/feature.ts';
import { parse } from '../../../chat/parse.ts';
import { sayIn } from '../../../language/say.ts';
import { unknownPost } from '../errors.ts';
import { aboutPost } from '../cards/notices.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import type { Parts } from '../parts.ts';
import { isPublic } from '../post.ts';
import { whoOf, withAct } from './trail.ts';

/** Tells the managers of a post. Who did it is not kept: a report is a question, and needs no accuser. */
export const report = ({ store }: Pick<Parts, 'store'>): Action => ({
  async run(payload, { edition }) {
    const post = await store.find(parse(postIdSchema, payload).id);
    if (!post || !isPublic(post)) throw unknownPost({});
    await store.change(post.id, (old) => (old.reported ? undefined : { ...old, reported: true }));
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
