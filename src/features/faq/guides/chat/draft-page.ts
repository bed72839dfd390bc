import type { WebPage } from '../../../../chat/serving/page.ts';
import { say } from '../../../../language/say.ts';
import { BotError } from '../../../../lib/errors.ts';
import { escapeHtml } from '../../../../lib/html.ts';
import { renderMarked } from '../../pages/mark-cited.ts';
import type { Desk, Proposal } from '../desk.ts';
import { draftGone } from '../errors.ts';

/** Where the whole text of a draft can be read, below the public address. */
export const draftPath = (id: string): string => `/drafts/guides/${id}`;

const NOTHING = new Set<string>();

function bodyOf({ text, placing: { language } }: Proposal): string {
  const html = (markdown: string): string => renderMarked(language, markdown, NOTHING);
  const sections = text.sections.map(
    ({ heading, markdown }) => `<section><h2>${escapeHtml(heading)}</h2>\n${html(markdown)}</section>`,
  );
  const note = `<aside><p>${escapeHtml(say(language, 'faq.draftNote'))}</p></aside>`;
  return [note, html(text.introduction), ...sections].join('\n');
}

/**
 * The whole text of a draft, as readers would see it. Pages ask nobody who they are, so its address is the key: the id of a
 * draft cannot be guessed, stands on the managers' cards alone, and opens nothing once the draft is published or discarded.
 */
export const draftPage = (desk: Pick<Desk, 'draft'>): WebPage => ({
  path: '/drafts/guides/:id',
  async open({ params: { id = '' } }) {
    if (!/^[\w-]{22}$/.test(id)) return { kind: 'missing' };
    const proposal = await desk.draft(id).catch((error: unknown) => {
      if (error instanceof BotError && error.code === draftGone.code) return undefined;
      throw error;
    });
    if (!proposal) return { kind: 'missing' };
    const { language, title } = proposal.placing;
    return { kind: 'html', language, title, body: bodyOf(proposal) };
  },
});
