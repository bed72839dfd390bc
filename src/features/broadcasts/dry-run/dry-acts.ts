import { z } from 'zod/v4';
import { langOf } from '../../../chat/cards/card-words.ts';
import { forManagers, type Action } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import { parse } from '../../../chat/input/parse.ts';
import { sortedIn } from '../../../language/collate.ts';
import { DRY_VIEWS, dryNamesCard, dryNumbersCard, organisationLine, rowLine } from './dry-card.ts';
import { dryRun, type DryRow } from './dry-run.ts';
import { openDrySummary } from './dry-summary.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast } from '../payload.ts';
import { pageOf, turning } from '../cards/turn-page.ts';

const NAMES_A_PAGE = 25;

const looking = aboutBroadcast.extend({ ...turning.shape, view: z.enum(DRY_VIEWS).default('numbers') });

/** Who would get an update, without sending it. Every look is a dry run of its own, so it is of this moment. */
export const dryActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'broadcasts.dryRun': forManagers(async (payload, asker) => {
    const { id, view, page } = parse(looking, payload);
    const { edition } = asker;
    const broadcast = await parts.records.get(id);
    const counts = openDrySummary(broadcast.wordings.length);
    const rows: DryRow[] = [];
    for await (const row of dryRun(parts, broadcast)) {
      counts.count(row);
      if (row.outcome === view) rows.push(row);
    }
    const summary = counts.summary();
    if (view === 'numbers') return inPlace(asker, dryNumbersCard(edition, broadcast, summary));
    const lines = view === 'organisations' ? summary.organisations.map(organisationLine) : rows.map(rowLine);
    const language = langOf(edition);
    const sorted = sortedIn(language, lines, (line) => line(language));
    return inPlace(asker, dryNamesCard(edition, broadcast, view, pageOf(sorted, page, NAMES_A_PAGE)));
  }),
});
