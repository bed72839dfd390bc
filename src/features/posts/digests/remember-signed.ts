import type { SignedPost } from '../cards/post-card.ts';
import type { Parts } from '../parts.ts';
import type { Post } from '../post.ts';

/** Posts as they were first read in a run of digests, where the same ones stand in many. */
export function rememberSigned({
  store,
  sign,
}: Pick<Parts, 'store' | 'sign'>): Pick<Parts, 'store' | 'sign'> {
  const posts = new Map<string, Promise<Post | undefined>>();
  const signed = new Map<string, Promise<SignedPost>>();
  const once = <T>(known: Map<string, Promise<T>>, id: string, ask: () => Promise<T>): Promise<T> => {
    const found = known.get(id) ?? ask();
    known.set(id, found);
    return found;
  };
  return {
    store: { ...store, find: (id) => once(posts, id, () => store.find(id)) },
    sign: (post) => once(signed, post.id, () => sign(post)),
  };
}
