import { without } from '../../lib/without.ts';
import type { PersonalDataSource } from '../../chat/ports/personal-data.ts';
import type { Bilingual, Language } from '../../language/bilingual.ts';
import { formatDate } from '../../language/dates.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { say, sayBoth } from '../../language/say.ts';
import { isAuthor, type Author } from './author.ts';
import { personId } from './following/people.ts';
import { wordsFor } from './kinds/own-words.ts';
import { whoOf } from './moderation/trail.ts';
import type { Parts } from './parts.ts';
import type { Post } from './post.ts';

const titled = (key: MessageKey, { title, at }: Pick<Post, 'title' | 'at'>): Bilingual => {
  const line = (language: Language): string =>
    say(language, key, { date: formatDate(language, at), title: wordsFor(language, title) });
  return { cy: line('cy'), en: line('en') };
};

/** A post of somebody else without what this member left on it. */
function untouched(post: Post, who: Author): Post {
  const { answers = [], helped = [], trail = [], translation, source, accepted, ...kept } = post;
  const left = answers.filter((one) => !isAuthor(one, who));
  const isAcceptedLeft = accepted !== undefined && left.some(({ id }) => id === accepted);
  const { writer, ...shown } = source ?? { kind: 'message' as const };
  return {
    ...kept,
    ...(post.answers && { answers: left }),
    ...(isAcceptedLeft && { accepted }),
    ...(post.helped && { helped: helped.filter((one) => !isAuthor(one, who)) }),
    ...(post.trail && {
      trail: trail.map((entry) => (entry.by === whoOf(who) ? { ...entry, by: null } : entry)),
    }),
    ...(translation && !isAuthor(translation, who) && { translation }),
    ...(source && { source: writer === who.memberId ? shown : source }),
    ...(left.length < answers.length && { isBehind: true as const }),
  };
}

/**
 * A member's posts, and what they left on those of others. Erasing takes their posts out of the store, and off the cards
 * that show them: each is withdrawn first, and removed when its cards have followed.
 */
export const postsOfMember = ({ store, people, followers, clock, nudge }: Parts): PersonalDataSource => ({
  name: 'posts.title',
  async describe(memberId, tenantId) {
    const who = { memberId, tenantId };
    const lines: Bilingual[] = [];
    for await (const post of store.by(who))
      lines.push(titled(post.state === 'withdrawn' ? 'posts.myDataWithdrawn' : 'posts.myData', post));
    const person = await people.find(who);
    for (const id of person?.touched ?? []) {
      const post = await store.find(id);
      if (post) lines.push(titled('posts.myDataTouched', post));
    }
    const saved = person?.saved.length ?? 0;
    if (saved > 0) lines.push(sayBoth('posts.myDataSaved', { number: saved }));
    if (person?.address) lines.push(sayBoth('posts.myDataChat'));
    if (await followers.find(personId(who))) lines.push(sayBoth('posts.myDataFollows'));
    return lines;
  },
  async erase(memberId, tenantId) {
    const who = { memberId, tenantId };
    const person = await people.find(who);
    for (const id of person?.touched ?? []) await store.change(id, (old) => untouched(old, who));
    for await (const post of store.by(who)) {
      const isShown = post.announced && post.state !== 'draft';
      if (!isShown) await store.erase(post.id);
      else
        await store.change(post.id, (old) => {
          const kept = without(untouched(old, who), 'memberId', 'tenantId');
          const words = { title: {}, summary: {} };
          return {
            ...kept,
            ...words,
            state: 'withdrawn',
            reported: false,
            isBehind: true,
            isErased: true,
            at: clock().toISOString(),
          };
        });
    }
    await followers.remove(personId(who));
    await people.erase(who);
    nudge();
  },
});
