import type { Audience, Kind, Reach } from '../../chat/audience.ts';
import type { FillCard } from '../../chat/card-templates.ts';
import type { Feature } from '../../chat/feature.ts';
import { STILL, type Live } from '../../chat/live.ts';
import type { Clock } from '../../lib/clock.ts';
import { openNewestOnly } from '../../lib/newest-only.ts';
import type { Database } from '../../storage/collection.ts';
import { dueSurveys } from './announce-surveys.ts';
import { emptyForm, managerActs } from './manager-acts.ts';
import { listFor, memberActs } from './member-acts.ts';
import type { Parts } from './parts.ts';
import { surveyData } from './personal-data.ts';
import { openRecords } from './records.ts';
import { showNumber } from './show-number.ts';
import { surveyRoutes } from './routes.ts';
import { scheduledSurveys } from './scheduled.ts';

export { plantSampleSurvey } from './sample-survey.ts';

/** What surveys need from the house. */
export interface SurveysDeps {
  readonly database: Database;
  readonly clock: Clock;
  /** Asks the tick to run soon. */
  readonly nudge: () => void;
  /** How far an audience reaches, for the preview. */
  readonly reachOf: (audience: Audience, kind: Kind) => Promise<Reach>;
  /** Measures the cards of a new survey, so that none is accepted that no client could draw. */
  readonly fillCard: FillCard;
  /** Keeps the number of answers on posted cards up to date. Without it they show none. */
  readonly live?: Live;
}

/** Pulse surveys: asked on a card in channels, answered without a name, their results posted when they close. */
export function surveys({ database, live = STILL, ...deps }: SurveysDeps): Feature {
  const parts: Parts = { ...deps, live, records: openRecords(database) };
  const showNumberOf = openNewestOnly((surveyId: string) => showNumber(parts, surveyId));
  return {
    name: 'surveys',
    commands: [
      {
        words: { cy: ['arolwg', 'arolwg newydd'], en: ['survey', 'new survey'] },
        help: 'surveys.newHelp',
        who: 'manager',
        run: (_rest, { edition }) => Promise.resolve([{ card: emptyForm(edition, parts.clock()) }]),
      },
      {
        words: { cy: ['arolygon', 'canlyniadau arolygon'], en: ['surveys', 'survey results'] },
        help: 'surveys.listHelp',
        run: async (_rest, asker) => [{ card: await listFor(parts, 0, asker) }],
      },
    ],
    actions: { ...memberActs(parts, (id) => showNumberOf(id, id)), ...managerActs(parts) },
    routes: surveyRoutes(parts),
    due: (now) => dueSurveys(parts, now),
    scheduled: (from, to) => scheduledSurveys(parts.records, from, to),
    personalData: surveyData(parts.records),
  };
}
