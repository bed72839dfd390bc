import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { button } from '../../../chat/cards/card-words.ts';
import type { Feature } from '../../../chat/feature.ts';
import type { Card } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { Parts } from '../parts.ts';
import { listSurveys } from '../records.ts';
import { toldSoFar } from '../release/rules.ts';
import { listCard, SURVEYS_A_PAGE } from './list-card.ts';

const ofPage = z.object({ page: z.coerce.number().int().min(0).max(1000).default(0) });

/** One page of the list, as this asker may see it: members see what is open and what has closed. */
export async function listFor(
  { records }: Parts,
  page: number,
  { edition, isManager, scope }: Asker,
): Promise<Card> {
  const surveys = (await listSurveys(records)).filter(({ state }) => isManager || state !== 'draft');
  const from = page * SURVEYS_A_PAGE;
  const listed = await Promise.all(
    surveys.slice(from, from + SURVEYS_A_PAGE).map(async (survey) => ({
      survey,
      ballots:
        isManager && survey.state === 'open' ? toldSoFar(survey, await records.ballots.count(survey)) : 0,
    })),
  );
  const hasMore = surveys.length > from + SURVEYS_A_PAGE;
  const card = listCard(listed, { edition, page, hasMore, isManager });
  if (scope !== 'personal') return card;
  return { ...card, quiet: button(edition, 'surveys.hereTitle', 'surveys.here', {}) };
}

/** The list of surveys: what every member can see of them. */
export const listActs = (parts: Parts): NonNullable<Feature['actions']> => ({
  'surveys.list': {
    async run(payload, asker) {
      return { card: await listFor(parts, parse(ofPage, payload).page, asker) };
    },
  },
});
