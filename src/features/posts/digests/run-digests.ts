import type { Announcement } from '../../../chat/announcing/announcement.ts';
import type { Recipient } from '../../../chat/announcing/audience.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Follower } from '../following/follower.ts';
import type { Parts } from '../parts.ts';
import type { Stored } from '../../../storage/collection.ts';
import { digestEditions } from './digest-message.ts';
import type { DigestRecord } from './digest-store.ts';
import { rememberSigned } from './remember-signed.ts';
import { followedBy, openPlanner } from './plan.ts';
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
  const plan = openPlanner(posts, run);
  let batch: Promise<unknown>[] = [];
  for await (const stored of parts.followers.stored()) {
    const follower = stored.value;
    if (follower.choice.digest !== run.beat || follower.planned?.run === run.id) continue;
    const followed = followedBy(follower, channels, circles);
    if (!followed || !plan(follower, followed)) continue;
    batch.push(
      parts.followers.amend(stored, (old) => {
        if (old?.choice.digest !== run.beat || old.planned?.run === run.id) return undefined;
        const planned = plan(old, followed);
        const toldUpTo = run.upTo > old.toldUpTo ? run.upTo : old.toldUpTo;
        return planned && { ...old, ...planned, toldUpTo };
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
    Pick<DigestRecord, 'posts' | 'questions' | 'left'> & { followers: Stored<Follower>[] }
  >();
  for await (const stored of parts.followers.stored()) {
    const { planned } = stored.value;
    if (planned?.run !== run) continue;
    const { posts, questions, left } = planned;
    const key = idOf(
      'digest',
      run,
      ...posts,
      '',
      ...questions,
      ...(left === undefined ? [] : ['', String(left)]),
    );
    const group = groups.get(key) ?? { posts, questions, ...(left !== undefined && { left }), followers: [] };
    group.followers.push(stored);
    groups.set(key, group);
  }
  return groups;
}

/** Announces what was planned. Each digest is written with its followers first: only those count as told. */
async function* tellRun(parts: Digesting, run: string): AsyncGenerator<Announcement> {
  const signed = rememberSigned(parts);
  for (const [id, { followers, ...told }] of await groupsOf(parts, run)) {
    const ids = followers.map(({ value }) => value.id);
    const digest = await parts.digests.create({ ...told, id, run, followers: ids });
    const editions = await digestEditions({ ...parts, ...signed }, digest);
    if (editions)
      yield {
        ...{ id: digestAnnouncementId(id), kind: 'posts', urgency: 'bulk', editions },
        audience: { channels: digest.followers },
      };
    const reached = new Set(digest.followers);
    const those = followers.filter(({ value }) => reached.has(value.id));
    for (let at = 0; at < those.length; at += BATCH)
      await Promise.all(
        those
          .slice(at, at + BATCH)
          .map((stored) =>
            parts.followers.amend(stored, (old) =>
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
