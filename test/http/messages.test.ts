import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { BotRequest, MessagesHandler } from '../../src/http/messages.ts';
import { closeHouses, openHouse, posting, problemIn } from '../support/http-house.ts';

const ACTIVITY = { type: 'message', text: 'helo' };

describe('the door for messages', () => {
  afterEach(closeHouses);

  it('hands the parsed activity and its headers on, and sends back what it is told', async () => {
    const got: BotRequest[] = [];
    const messages: MessagesHandler = (req, res) => {
      got.push(req);
      res.status(200);
      res.send({ task: 'done' });
      res.end();
      return Promise.resolve();
    };
    const house = await openHouse({ messages });

    const answer = await fetch(`${house.url}/api/messages`, posting(ACTIVITY));

    assert.deepEqual([answer.status, await answer.json()], [200, { task: 'done' }]);
    assert.deepEqual([got[0]?.method, got[0]?.body], ['POST', ACTIVITY]);
    assert.equal(got[0]?.headers['content-type'], 'application/json');
  });

  for (const [what, init, status, code] of [
    ['invalid JSON', posting('{"type"'), 400, 'invalid_json'],
    ['a list', posting([ACTIVITY]), 400, 'malformed_payload'],
    ['nothing', { method: 'POST' }, 400, 'malformed_payload'],
    ['another content type', posting('hi', 'text/plain'), 415, 'unsupported_media_type'],
    ['more than 256 KB', posting({ text: 'a'.repeat(256 * 1024) }), 413, 'body_too_large'],
    ['a GET', {}, 405, 'method_not_allowed'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const house = await openHouse();

      const answer = await fetch(`${house.url}/api/messages`, init);

      assert.equal(answer.status, status);
      assert.equal((await problemIn(answer)).code, code);
    });
  }

  it('survives a handler that fails, before or after it has answered', async () => {
    const before = await openHouse({ messages: () => Promise.reject(new RangeError('hunter2')) });
    const after = await openHouse({
      messages: (_req, res) => {
        res.status(200);
        res.send({ done: true });
        return Promise.reject(new RangeError('hunter2'));
      },
    });

    const failed = await fetch(`${before.url}/api/messages`, posting(ACTIVITY));
    const answered = await fetch(`${after.url}/api/messages`, posting(ACTIVITY));

    assert.deepEqual([failed.status, (await problemIn(failed)).code], [500, 'unforeseen']);
    assert.deepEqual([answered.status, await answered.json()], [200, { done: true }]);
    assert.equal(after.lines.length, 1);
    assert.equal((await fetch(`${after.url}/healthz`)).status, 200);
  });
});
