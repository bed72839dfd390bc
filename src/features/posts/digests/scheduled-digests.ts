import { DateTime } from 'luxon';
import type { Scheduled } from '../../../chat/announcing/scheduled.ts';
import { localDay, ZONE } from '../../../language/dates.ts';
import { sayBoth } from '../../../language/say.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { isPerson } from '../following/follower.ts';
import type { Parts } from '../parts.ts';
import { runOn, type Beat } from './schedule.ts';

const TITLES = {
  daily: 'posts.digestDaily',
  weekly: 'posts.digestWeekly',
} as const satisfies Readonly<Record<Beat, MessageKey>>;

/** The channels that chose each rhythm. Persons who did are nobody's business but theirs. */
async function channelsBy({ followers }: Pick<Parts, 'followers'>): Promise<ReadonlyMap<Beat, string[]>> {
  const found = new Map<Beat, string[]>([
    ['daily', []],
    ['weekly', []],
  ]);
  for await (const { value } of followers.stored())
    if (value.choice.digest !== 'none' && !isPerson(value)) found.get(value.choice.digest)?.push(value.id);
  return found;
}

/** The digests from one moment up to another, for every channel that chose them: if there are posts for it by then. */
export async function* scheduledDigests(
  parts: Pick<Parts, 'followers'>,
  from: Date,
  to: Date,
): AsyncGenerator<Scheduled> {
  for (const [beat, channels] of await channelsBy(parts)) {
    if (channels.length === 0) continue;
    let day = DateTime.fromISO(localDay(from), { zone: ZONE });
    for (; day.toJSDate() < to; day = day.plus({ days: 1 })) {
      const run = runOn(beat, day);
      if (!run || new Date(run.upTo) < from || new Date(run.upTo) >= to) continue;
      yield {
        ...{ id: `posts-digest:${run.id}`, at: run.upTo, what: 'digest' },
        ...{ title: sayBoth(TITLES[beat]), awaitsApproval: false },
        tells: { kind: 'posts', audience: { channels } },
      };
    }
  }
}
