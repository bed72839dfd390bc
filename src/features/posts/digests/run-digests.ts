import type { Announcement } from '../../../chat/announcement.ts';
import type { Recipient } from '../../../chat/audience.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Parts } from '../parts.ts';
import { digestEditions } from './digest-message.ts';
import { followedBy, overdueQuestions, planFor } from './plan.ts';
import { runAt, type Beat, type Run } from './schedule.ts';

export type Digesting = Pick<
  Parts,
  'store' | 'shelf' | 'followers' | 'digests' | 'circles' | 'channels' | 'sign' | 'publicUrl' | 'log'
>;

export const digestAnnouncementId = (digest: string): string => `posts-digest:${digest}`;

/** So many followers are written side by side: enough to hide a network's delay. */
const BATCH = 20;

/**
 * Decides and writes down what every follower of a rhythm gets in this run, before anybody is told. A follower's own
 * document says what they get, so that no crash repeats or loses it. May be done again from the start at any time.
 */
async function planRun(parts: Digesting, run: Run): Promise<void> {
  const posts = await parts.shelf.current();
  const circles = await parts.circles.all();
  const channels = new Map<string, Recipient>();
  for await (const channel of parts.channels()) channels.set(channel.id, channel);
  const overdue = overdueQuestions(posts, run);
  let batch: Promise<unknown>[] = [];
  for await (const follower of parts.followers.all()) {
    if (follower.choice.digest !== run.beat || follower.planned?.run === run.id) continue;
    const followed = followedBy(follower, channels, circles);
    if (!followed || !planFor(posts, follower, followed, run, overdue)) continue;
    batch.push(
      parts.followers.change(follower.id, (old) => {
        if (old?.choice.digest !== run.beat || old.planned?.run === run.id) return undefined;
        const plan = planFor(posts, old, followed, run, overdue);
        const toldUpTo = run.upTo > old.toldUpTo ? run.upTo : old.toldUpTo;
        return plan && { ...old, ...plan, toldUpTo };
      }),
    );
    if (batch.length < BATCH) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
}

/** The plans of a run, those that are the same together: their followers get one announcement. */
async function groupsOf(parts: Digesting, run: string) {
  const groups = new Map<
    string,
    { posts: readonly string[]; questions: readonly string[]; followers: string[] }
  >();
  for await (const { id, planned } of parts.followers.all()) {
    if (planned?.run !== run) continue;
    const { posts, questions } = planned;
    const key = idOf('digest', run, ...posts, '', ...questions);
    const group = groups.get(key) ?? { posts, questions, followers: [] };
    group.followers.push(id);
    groups.set(key, group);
  }
  return groups;
}

/** Announces what was planned. Each digest is written with its followers first: only those count as told. */
async function* tellRun(parts: Digesting, run: string): AsyncGenerator<Announcement> {
  for (const [id, group] of await groupsOf(parts, run)) {
    const digest = await parts.digests.create({ id, run, ...group });
    const editions = await digestEditions(parts, digest);
    if (editions)
      yield {
        ...{ id: digestAnnouncementId(id), kind: 'posts', urgency: 'bulk', editions },
        audience: { channels: digest.followers },
      };
    for (let at = 0; at < digest.followers.length; at += BATCH)
      await Promise.all(
        digest.followers
          .slice(at, at + BATCH)
          .map((follower) =>
            parts.followers.change(follower, (old) =>
              old?.planned?.run === run ? { ...old, planned: null } : undefined,
            ),
          ),
      );
  }
}

/** The runs that this process knows to be done. */
export type Known = Set<string>;

/** Every digest that is due at `now`: also those of a run that a crash left half told. */
export async function* runDigests(parts: Digesting, known: Known, now: Date): AsyncGenerator<Announcement> {
  const due = (['daily', 'weekly'] as const).map((beat: Beat) => runAt(beat, now));
  if (due.every(({ id }) => known.has(id))) return;
  for (const left of await parts.digests.unfinished()) {
    if (due.some(({ id }) => id === left.id)) continue;
    yield* tellRun(parts, left.id);
    await parts.digests.advance(left.id, left.upTo, 'done');
  }
  for (const run of due) {
    if (known.has(run.id)) continue;
    const record = await parts.digests.advance(run.id, run.upTo, 'planning');
    if (record.state === 'planning') {
      await planRun(parts, run);
      await parts.digests.advance(run.id, run.upTo, 'telling');
    }
    if (record.state !== 'done') {
      yield* tellRun(parts, run.id);
      await parts.digests.advance(run.id, run.upTo, 'done');
      parts.log.info({ run: run.id }, 'Digests were told');
    }
    known.add(run.id);
  }
}
