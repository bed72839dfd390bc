import { z } from 'zod/v4';
import {
  button,
  langOf,
  linesIn,
  problemLines,
  saying,
  type Problem,
} from '../../../../chat/cards/card-words.ts';
import { forManagers, type Action, type Command } from '../../../../chat/feature.ts';
import type { Card } from '../../../../chat/message.ts';
import { parse } from '../../../../chat/input/parse.ts';
import { link } from '../../../../chat/input/schemas.ts';
import type { Edition } from '../../../../language/edition.ts';
import { labelIn } from '../../../../language/say.ts';
import type { Draft } from '../guide-record.ts';
import { cardOfDraft, type DraftActs } from './draft-acts.ts';

export interface NewGuide extends DraftActs {
  /** The hosts whose pages may become guides. */
  readonly hosts: readonly string[];
}

/** So many drafts fit on a card with their buttons. */
const MOST_DRAFTS = 5;

const newGuideCard = (
  edition: Edition,
  {
    hosts,
    drafts,
    url = '',
  }: { readonly hosts: readonly string[]; readonly drafts: readonly Draft[]; readonly url?: string },
  problems: readonly Problem[] = [],
): Card => ({
  template: 'faq/new-guide',
  data: {
    edition,
    lang: langOf(edition),
    title: labelIn(edition, 'faq.newGuide'),
    notes: linesIn(edition, [
      saying('faq.newGuideHow'),
      hosts.length > 0
        ? saying('faq.newGuideHosts', { hosts: hosts.join(', ') })
        : saying('faq.newGuideNoHosts'),
    ]),
    problems: problemLines(edition, problems),
    pages: hosts.length > 0 ? [{ label: labelIn(edition, 'faq.pageAddress'), url }] : [],
    sets: hosts.length > 0 ? [{ buttons: [button(edition, 'faq.readPage', 'faq.read-page')] }] : [],
    waiting: drafts.length > 0 ? [{ text: labelIn(edition, 'faq.draftsWaiting') }] : [],
    rows: drafts.slice(-MOST_DRAFTS).map(({ id, title }) => ({
      text: title,
      buttons: [button(edition, 'faq.lookAtDraft', 'faq.draft', { id })],
    })),
  },
});

/** `canllaw newydd` / `new guide`: how a guide is brought, the form for a page, and the drafts that wait. */
export const newGuideCommand = ({ desk, hosts }: NewGuide): Command => ({
  words: { cy: ['canllaw newydd'], en: ['new guide'] },
  help: 'faq.newGuideHelp',
  who: 'manager',
  run: async (_rest, { edition }) => [
    { card: newGuideCard(edition, { hosts, drafts: await desk.drafts() }) },
  ],
});

const pageSchema = z.object({ url: z.string().max(2000).default('') });

/** Reads a page of the web, and shows it as a draft. */
export const readPageAct = (parts: NewGuide): Action =>
  forManagers(async (payload, asker) => {
    const { url } = parse(pageSchema, payload);
    const address = link.safeParse(url.trim());
    if (!address.success) {
      const { desk, hosts } = parts;
      const drafts = await desk.drafts();
      return {
        card: newGuideCard(asker.edition, { hosts, drafts, url }, [{ key: 'faq.pageAddressNeeded' }]),
      };
    }
    return { card: await cardOfDraft(parts, asker, await parts.desk.bringAddress(address.data)) };
  });
