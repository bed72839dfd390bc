import { change } from '../../../src/storage/collection.ts';
import { openSqliteDatabase } from '../../../src/storage/sqlite.ts';
import { openSqliteQueue } from '../../../src/queue/sqlite.ts';

/**
 * A second process on the same sqlite file, for tests of what survives it and of what it disturbs. Does one act,
 * says `confirmed` on standard output, and then waits to be killed
 * (or for its parent to go).
 */
const [file = '', act] = process.argv.slice(2);
const counter = { partition: 'counters', id: 'one' };

if (act === 'document') {
  const ballots = openSqliteDatabase(file).collection('ballots');
  await ballots.create({ partition: 'survey-1', id: 'ballot-1' });
}
if (act === 'work') {
  await openSqliteQueue(file, () => new Date()).push({ kind: 'send', payload: { row: 'row-1' } });
}
if (act === 'count') {
  const counters = openSqliteDatabase(file).collection<typeof counter & { count: number }>('counters');
  for (let times = 0; times < 200; times += 1) {
    await change(counters, counter, (old) => ({ ...counter, count: (old?.count ?? 0) + 1 }));
  }
}

process.stdout.write('confirmed');
process.stdin.resume();
