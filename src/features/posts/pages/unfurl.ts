import type { Asker } from '../../../chat/asker.ts';
import type { SearchHit } from '../../../chat/message.ts';
import { ownAddress } from '../../../chat/serving/own-address.ts';
import { hit } from '../finding/search-posts.ts';
import type { Parts } from '../parts.ts';
import { isPublic } from '../post.ts';

const PAGE = /^\/posts\/(?:cy|en)\/([\w-]{1,64})\/?$/;

/** What a link to a post's page becomes where somebody pastes it: the post's card. Nothing for other addresses. */
export const unfurl =
  ({ store, sign, publicUrl }: Pick<Parts, 'store' | 'sign' | 'publicUrl'>) =>
  async (address: string, { edition }: Asker): Promise<SearchHit | undefined> => {
    const [, id] = PAGE.exec(ownAddress(publicUrl, address)?.pathname ?? '') ?? [];
    const post = id === undefined ? undefined : await store.find(id);
    if (!post || !isPublic(post)) return undefined;
    return hit(edition, await sign(post), publicUrl);
  };
