import assert from 'node:assert/strict';
import { comeRound } from '../../../src/features/faq/come-round.ts';
import { silentLog } from '../../../src/lib/log.ts';

const NOON = Date.parse('2026-12-01T12:00:00Z');
const MINUTE_MS = 60_000;

describe('What the house does when it comes round', () => {
  const tick = async (due: ReturnType<typeof comeRound>, minutes = 0) => {
    for await (const told of due(new Date(NOON + minutes * MINUTE_MS))) assert.fail(told.id);
  };

  it('goes on where one chore fails, and tries that one again when its time comes', async () => {
    const done: string[] = [];
    const fails = (name: string) => () => {
      done.push(name);
      return Promise.reject(new Error('away'));
    };
    const works = (name: string) => () => {
      done.push(name);
      return Promise.resolve();
    };
    const due = comeRound(
      [{ hourly: [fails('tidy')] }, { everyTime: [fails('tell'), works('look')] }],
      silentLog,
    );

    await tick(due);
    await tick(due, 1);
    await tick(due, 61);

    assert.deepEqual(done, ['tidy', 'tell', 'look', 'tell', 'look', 'tidy', 'tell', 'look']);
  });
});
