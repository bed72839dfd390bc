import { createHmac } from 'node:crypto';
import path from 'node:path';
import {
  emptyBucket,
  enterAll,
  type Bucket,
  type Entry,
} from '../../../../src/features/surveys/answering/bucket.ts';
import type { Ballot } from '../../../../src/features/surveys/answering/ballot.ts';
import { newId } from '../../../../src/lib/ids.ts';
import { change, type Document } from '../../../../src/storage/collection.ts';
import { openSqliteDatabase } from '../../../../src/storage/sqlite.ts';
import { remainsOf, type Remains, type Seen, type Voter } from './scene.ts';

const answersOf = ({ content }: Voter) => JSON.parse(content) as Ballot['answers'];

interface PlainBallot extends Document {
  readonly answers: Ballot['answers'];
  readonly [field: string]: unknown;
}

/** What lies about after a poll that keeps a document for every ballot, with what most keep beside it. */
export async function plainPoll(folder: string, voters: readonly Voter[], moment: () => number) {
  const database = openSqliteDatabase(path.join(folder, 'plain.sqlite'));
  const ballots = database.collection<PlainBallot>('ballots');
  const seen: Seen[] = [];
  let log = '';
  for (const voter of voters) {
    const at = moment();
    const { tenantId, channel, memberId } = voter;
    const answers = answersOf(voter);
    await ballots.create({
      ...{ id: newId(), partition: 'poll', by: memberId, at: new Date(at).toISOString() },
      ...{ answers, tenantId, channel },
    });
    log += `${JSON.stringify({ memberId, answers })}\n`;
    seen.push({ voter, at });
  }
  const remains: Remains = remainsOf(folder, log);
  await database.close();
  return { remains, seen };
}

/** Buckets like ours, in a storage that forgets nothing and holds the whole key. */
export async function unforgetfulBuckets(folder: string, voters: readonly Voter[]) {
  const database = openSqliteDatabase(path.join(folder, 'buckets.sqlite'));
  const buckets = database.collection<Bucket>('ballots');
  const keys = database.collection<Document & { readonly key: string }>('keys');
  const key = newId() + newId();
  await keys.create({ id: 'poll', partition: 'keys', key });
  const empty = emptyBucket('poll', 'b0');
  for (const voter of voters) {
    const receipt = createHmac('sha256', key)
      .update(JSON.stringify([voter.tenantId, voter.memberId]))
      .digest('base64url')
      .slice(0, 22);
    const submission = { ballot: { group: null, answers: answersOf(voter) }, comments: [] };
    const entry: Entry = { mode: 'anonymous', receipt, submission };
    await change(buckets, empty, (old = empty) => enterAll(old, [entry]).bucket);
  }
  const remains = remainsOf(folder, '');
  await database.close();
  return { remains, seen: voters.map((voter, at) => ({ voter, at })) };
}
