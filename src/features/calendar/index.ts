import { z } from 'zod/v4';
import type { Asker } from '../../chat/asker.ts';
import { forManagers, type Feature } from '../../chat/feature.ts';
import { inPlace } from '../../chat/in-place.ts';
import type { Card } from '../../chat/message.ts';
import { parse } from '../../chat/input/parse.ts';
import type { OverloadOn, Scheduled } from '../../chat/announcing/scheduled.ts';
import { localDay } from '../../language/dates.ts';
import { labelIn } from '../../language/say.ts';
import { calendarCard, DAYS_A_PAGE } from './calendar-card.ts';
import { daysAfter, daysBetween } from './days.ts';
import { overloadOnOf } from './overload-on.ts';
import type { Parts } from './parts.ts';
import { routes } from './routes.ts';

export interface CalendarDeps extends Omit<Parts, 'scheduled'> {
  /** Every feature of the house. Asked at each use, so it may name features that are built later. */
  readonly features: () => readonly Feature[];
}

/** The calendar: a feature, and what other features ask of it. */
export interface Calendar {
  readonly feature: Feature;
  readonly overloadOn: OverloadOn;
  /** Everything that is scheduled from one moment up to another, in no particular order. */
  readonly scheduled: (from: Date, to: Date) => AsyncIterable<Scheduled>;
}

const turning = z.object({ from: z.iso.date().optional() });

/** A week from `from` on, and never one that begins in the past. */
async function weekFrom(parts: Parts, { edition }: Asker, from?: string): Promise<Card> {
  const today = localDay(parts.clock());
  const first = from !== undefined && from > today ? from : today;
  const days = await daysBetween(parts, first, daysAfter(first, DAYS_A_PAGE));
  return calendarCard(edition, days, await parts.organisations(), { from: first, today });
}

/** Everything that is scheduled in one calendar, with a warning where one channel would get too much on a day. */
export function calendar({ features, ...deps }: CalendarDeps): Calendar {
  const parts: Parts = {
    ...deps,
    async *scheduled(from, to): AsyncGenerator<Scheduled> {
      for (const feature of features()) yield* feature.scheduled?.(from, to) ?? [];
    },
  };
  return {
    feature: {
      name: 'calendar',
      commands: [
        {
          words: { cy: ['calendr'], en: ['calendar'] },
          help: 'calendar.help',
          who: 'manager',
          run: async (_rest, asker) => [
            { card: await weekFrom(parts, asker), summary: labelIn(asker.edition, 'calendar.title') },
          ],
        },
      ],
      actions: {
        'calendar.show': forManagers(async (payload, asker) =>
          inPlace(asker, await weekFrom(parts, asker, parse(turning, Object(payload)).from)),
        ),
      },
      routes: routes(parts),
    },
    overloadOn: overloadOnOf(parts),
    scheduled: parts.scheduled,
  };
}
