import type { TellManagers } from '../../../chat/announcing/tell-managers.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Log } from '../../../lib/log.ts';
import type { Database } from '../../../storage/collection.ts';
import type { RoomPart } from '../room-part.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { countQuestions } from './count-questions.ts';
import { insightRoutes } from './insight-routes.ts';
import { openInsightStore } from './insight-store.ts';
import { insightsCommand } from './insights-command.ts';
import type { ShowingInsight } from './report-until.ts';
import { tellWeekly } from './tell-weekly.ts';

export interface InsightDeps {
  readonly database: Database;
  readonly shelf: Shelf;
  /** What members said of answers. */
  readonly opinions: ShowingInsight['opinions'];
  readonly tellManagers: TellManagers;
  readonly clock: Clock;
  readonly log: Log;
}

/** Insight: what is asked, in counts alone, and telling managers of it. */
export function openInsight({ database, shelf, opinions, tellManagers, clock, log }: InsightDeps) {
  const store = openInsightStore(database);
  const showing = { store, shelf, opinions, clock };
  return {
    counting: countQuestions({ store, shelf, clock, log }),
    commands: [insightsCommand(showing)],
    routes: insightRoutes(showing),
    everyTime: [tellWeekly({ ...showing, tellManagers })],
  } satisfies RoomPart & Record<string, unknown>;
}
