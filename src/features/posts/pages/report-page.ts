import type { OpenedPage, WebPage } from '../../../chat/serving/page.ts';
import { isLanguage, otherLanguage, type Language } from '../../../language/bilingual.ts';
import { say } from '../../../language/say.ts';
import type { Clock } from '../../../lib/clock.ts';
import { shownIn, wordsFor } from '../kinds/own-words.ts';
import { putBeforeManagers, type Reporting } from '../moderation/report-post.ts';
import type { Parts } from '../parts.ts';
import { isPublic, postPath, type Post } from '../post.ts';
import { inOwn, link, said } from './html.ts';

/**
 * So many reports of people who have not signed in are taken in an hour, from all of them together: a machine that presses
 * every button fills no queue. Nobody's address is looked at. A post that was reported already costs none.
 */
const MOST_IN_AN_HOUR = 30;
const HOUR_MS = 60 * 60_000;

/** Whether there is room for one more, and takes it. */
function openAllowance(clock: Clock): () => boolean {
  let taken: readonly number[] = [];
  return () => {
    const now = clock().getTime();
    taken = taken.filter((at) => now - at < HOUR_MS);
    if (taken.length >= MOST_IN_AN_HOUR) return false;
    taken = [...taken, now];
    return true;
  };
}

export const reportPath = (language: Language, id: string): string => `${postPath(language, id)}/report`;

function pageOf(language: Language, post: Post, body: string, status = 200): OpenedPage {
  const [own = language] = shownIn(language, post.title).languages;
  const about = `<p><strong>${inOwn(language, own, wordsFor(own, post.title))}</strong></p>`;
  const back = `<p>${link(postPath(language, post.id), said(language, 'posts.backToPost'))}</p>`;
  return {
    ...{ kind: 'html', language, status, title: say(language, 'posts.report') },
    body: [about, body, back].join('\n'),
    alternate: reportPath(otherLanguage(language), post.id),
  };
}

const formIn = (language: Language, { id }: Post): string => `<p>${said(language, 'posts.reportWhat')}</p>
<form method="post" action="${reportPath(language, id)}"><button type="submit">${said(language, 'posts.report')}</button></form>`;

/** `/posts/:language/:id/report`: what a reader of a post's page can do who has not signed in. */
export function reportPage(parts: Reporting & Pick<Parts, 'clock'>): WebPage {
  const mayReport = openAllowance(parts.clock);
  const about = async (params: Readonly<Record<string, string>>) => {
    const { language, id = '' } = params;
    const post = /^[\w-]{1,64}$/.test(id) ? await parts.store.find(id) : undefined;
    return isLanguage(language) && post && isPublic(post) ? { language, post } : undefined;
  };
  return {
    path: '/posts/:language/:id/report',
    async open({ params }) {
      const found = await about(params);
      if (!found) return { kind: 'missing' };
      return pageOf(found.language, found.post, formIn(found.language, found.post));
    },
    async press({ params }) {
      const found = await about(params);
      if (!found) return { kind: 'missing' };
      const { language, post } = found;
      if (!post.reported) {
        if (!mayReport())
          return pageOf(language, post, `<p>${said(language, 'posts.reportsTooMany')}</p>`, 429);
        await putBeforeManagers(parts, post.id);
      }
      return pageOf(language, post, `<p>${said(language, 'posts.reported')}</p>`);
    },
  };
}
