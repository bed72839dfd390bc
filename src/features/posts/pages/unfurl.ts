import type { Asker } from '../../../chat/asker.ts';
import type { SearchHit } from '../../../chat/message.ts';
import { postCard } from '../cards/post-card.ts';
import { dateIn, kindIn, topicsIn } from '../cards/card-parts.ts';
import { shownIn, wordsFor } from '../kinds/own-words.ts';
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
    const signed = await sign(post);
    const [language = 'cy'] = shownIn(edition, post.title).languages;
    return {
      title: wordsFor(language, post.title),
      text: [kindIn(edition, post), topicsIn(edition, post), dateIn(edition, post)].join(' · '),
      card: postCard(edition, signed, { publicUrl, brief: true }),
    };
  };
