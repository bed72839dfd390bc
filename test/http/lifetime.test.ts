import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, it } from 'mocha';
import { buildHouse, closeHouses, openHouse, posting } from '../support/http-house.ts';

/** Sends bytes as they are, and gives back everything that comes until the other side hangs up. */
async function raw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  let answer = '';
  socket.on('data', (part: string) => (answer += part)).on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return answer;
}

describe('the server', () => {
  afterEach(closeHouses);

  it('says so when its port is taken', async () => {
    const house = await openHouse();
    const second = buildHouse();

    await assert.rejects(second.listen(house.port, '127.0.0.1'), { code: 'port_taken' });
  });

  it('finishes a call in hand before it closes, and takes no new one', async () => {
    const turn = new EventEmitter();
    const begun = once(turn, 'begun');
    const house = await openHouse({
      messages: async (_req, res) => {
        turn.emit('begun');
        await once(turn, 'end');
        res.send({ done: true });
      },
    });
    const call = fetch(`${house.url}/api/messages`, posting({ type: 'message' }));
    await begun;

    const closed = house.close();

    await assert.rejects(fetch(`${house.url}/healthz`));
    turn.emit('end');
    const answer = await call;
    assert.deepEqual(await answer.json(), { done: true });
    assert.equal(answer.headers.get('connection'), 'close');
    await closed;
  });

  it('does not wait for connections that idle', async () => {
    const house = await openHouse();
    const agent = new Agent({ keepAlive: true });
    const [answer] = (await once(get(`${house.url}/healthz`, { agent }), 'response')) as [
      NodeJS.ReadableStream,
    ];
    answer.resume();
    await once(answer, 'end');

    await house.close();

    agent.destroy();
  });

  for (const [what, bytes] of [
    ['a Host header that is none', 'GET /healthz HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n'],
    ['an address that is none', 'GET http://[/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  ] as const) {
    it(`refuses ${what} and stays up`, async () => {
      const house = await openHouse();

      const answer = await raw(house.port, bytes);

      assert.match(answer, /^HTTP\/1\.1 400 [\s\S]*"code":"invalid_request"/);
      assert.equal((await fetch(`${house.url}/healthz`)).status, 200);
    });
  }

  it('hangs up on whoever wants another protocol', async () => {
    const house = await openHouse();

    const answer = await raw(
      house.port,
      'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );

    assert.equal(answer, '');
  });

  it('stays up when a caller hangs up in the middle of a body', async () => {
    const house = await openHouse();
    const socket = connect(house.port, '127.0.0.1');
    socket.write(
      'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{',
    );
    await once(socket, 'connect');

    socket.destroy();

    assert.equal((await fetch(`${house.url}/healthz`)).status, 200);
  });
});
