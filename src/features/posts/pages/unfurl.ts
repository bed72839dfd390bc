import type { Asker } from '../../../chat/asker.ts';
import type { SearchHit } from '../../../chat/message.ts';
import { hit } from '../finding/search-posts.ts';
import type { Parts } from '../parts.ts';
import { isPublic } from '../post.ts';

const PAGE = /^\/posts\/(?:cy|en)\/([\w-]{1,64})\/?$/;

/** What a link to one of our pages becomes where somebody pastes it: the post's card. Nothing for other addresses. */
export const unfurl =
  ({ store, sign, publicUrl }: Pick<Parts, 'store' | 'sign' | 'publicUrl'>) =>
  async (address: string, { edition }: Asker): Promise<SearchHit | undefined> => {
    if (!URL.canParse(address)) return undefined;
    const url = new URL(address);
    const id = url.host === new URL(publicUrl).host ? PAGE.exec(url.pathname)?.[1] : undefined;
    const post = id === undefined ? undefined : await store.find(id);
    if (!post || !isPublic(post)) return undefined;
    return hit(edition, await sign(post), publicUrl);
  };
