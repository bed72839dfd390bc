import type { PersonalDataSource } from '../../chat/personal-data.ts';
import type { Bilingual, Language } from '../../language/bilingual.ts';
import { formatDate } from '../../language/dates.ts';
import { say } from '../../language/say.ts';
import { wordsFor } from './own-words.ts';
import type { Post } from './post.ts';
import type { PostStore } from './post-store.ts';

const lineOf = (language: Language, { state, at, title }: Post): string =>
  say(language, state === 'withdrawn' ? 'posts.myDataWithdrawn' : 'posts.myData', {
    date: formatDate(language, at),
    title: wordsFor(language, title),
  });

/** A member's posts, withdrawn ones too. Erasing takes them out of the store; what channels have of them stays. */
export const postsOfMember = (store: PostStore): PersonalDataSource => ({
  name: 'posts.title',
  async describe(memberId, tenantId) {
    const lines: Bilingual[] = [];
    for await (const post of store.by({ memberId, tenantId }))
      lines.push({ cy: lineOf('cy', post), en: lineOf('en', post) });
    return lines;
  },
  async erase(memberId, tenantId) {
    for await (const { id } of store.by({ memberId, tenantId })) await store.erase(id);
  },
});
