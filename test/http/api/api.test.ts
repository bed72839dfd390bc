import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { API_KEY, closeHouses, openHouse, posting, problemIn } from '../../support/http-house.ts';

describe('the HTTP API', () => {
  afterEach(closeHouses);

  it('answers a caller with the key in JSON that nobody keeps', async () => {
    const house = await openHouse();

    const answer = await house.call('/surveys?state=open');

    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'application/json');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await answer.json(), { items: [{ id: 'pulse' }], state: 'open' });
  });

  it('hands path parameters and bodies to the route, and answers with its status', async () => {
    const house = await openHouse();
    const title = { cy: 'Parodrwydd', en: 'Readiness' };

    const written = await house.call('/surveys', posting({ title }));
    const opened = await house.call('/surveys/t%C5%B7/open', { method: 'POST' });
    const removed = await house.call('/surveys/pulse', { method: 'DELETE' });

    assert.deepEqual([written.status, await written.json()], [201, { id: 'pulse', title }]);
    assert.deepEqual([opened.status, await opened.json()], [200, { id: 'tŷ' }]);
    assert.deepEqual([removed.status, await removed.text()], [204, '']);
  });

  for (const [what, authorization] of [
    ['no key', undefined],
    ['a wrong key', 'Bearer wrong'],
    ['the key under another scheme', `Basic ${API_KEY}`],
    ['a part of the key', `Bearer ${API_KEY.slice(0, -1)}`],
  ] as const) {
    it(`refuses a caller with ${what}`, async () => {
      const house = await openHouse();

      const answer = await fetch(`${house.url}/api/v1/surveys`, {
        headers: { ...(authorization && { authorization }) },
      });

      const problem = await problemIn(answer);
      assert.equal(answer.status, 401);
      assert.match(answer.headers.get('www-authenticate') ?? '', /^Bearer realm="cylch"/);
      assert.equal(problem.code, 'not_authorised');
    });
  }

  it('opens to nobody when there is no key at all', async () => {
    const house = await openHouse({ apiKey: '' });

    const statuses = await Promise.all(
      ['Bearer ', 'Bearer x', ''].map(
        async (authorization) =>
          (await fetch(`${house.url}/api/v1/surveys`, { headers: { authorization } })).status,
      ),
    );

    assert.deepEqual(statuses, [401, 401, 401]);
  });

  it('describes a foreseen failure as a problem document with a line in both languages', async () => {
    const house = await openHouse();

    const answer = await house.call('/surveys/secret/open', { method: 'POST' });

    const problem = await problemIn(answer);
    assert.equal(answer.status, 403);
    assert.deepEqual(Object.keys(problem), [
      'type',
      'title',
      'status',
      'detail',
      'code',
      'instance',
      'message',
    ]);
    assert.equal(problem.title, 'Forbidden');
    assert.equal(problem.detail, 'Nobody may open this survey.');
    assert.equal(problem.instance, '/api/v1/surveys/secret/open');
    assert.deepEqual(Object.keys(problem.message as object), ['cy', 'en']);
  });

  it('names the fields that are wrong, without repeating what was sent', async () => {
    const house = await openHouse();

    const answer = await house.call('/surveys', posting({ title: { cy: '', en: 42 }, secret: 'hunter2' }));

    const problem = await problemIn(answer);
    assert.equal(answer.status, 400);
    assert.equal(problem.code, 'malformed_payload');
    assert.match(String(problem.detail), /title\.cy.*title\.en/);
    assert.doesNotMatch(String(problem.detail), /hunter2/);
  });

  it('tells a caller only a reference when something unforeseen happens, and the log the cause under it', async () => {
    const house = await openHouse();

    const answer = await house.call('/broken');

    const text = await answer.text();
    const [line] = house.lines;
    assert.equal(answer.status, 500);
    assert.match(text, /"code":"unforeseen"/);
    assert.doesNotMatch(text, /hunter2|RangeError/);
    assert.equal(line?.level, 'error');
    assert.ok(text.includes(String(line.facts.reference)));
    assert.match(String(line.facts.err), /RangeError/);
  });

  for (const [what, init, status, code] of [
    ['invalid JSON', posting('{"title":'), 400, 'invalid_json'],
    ['an empty body', posting(''), 400, 'malformed_payload'],
    ['a body that is no JSON', posting('<a/>', 'text/xml'), 415, 'unsupported_media_type'],
    ['a form', posting('a=b', 'application/x-www-form-urlencoded'), 415, 'unsupported_media_type'],
    ['more than 256 KB', posting({ title: 'a'.repeat(256 * 1024) }), 413, 'body_too_large'],
    [
      'what only claims to be compressed',
      { ...posting('no gzip'), headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } },
      415,
      'unsupported_media_type',
    ],
  ] as const) {
    it(`refuses ${what} and stays up`, async () => {
      const house = await openHouse();

      const answer = await house.call('/surveys', init);

      assert.equal(answer.status, status);
      assert.equal((await problemIn(answer)).code, code);
      assert.equal((await fetch(`${house.url}/healthz`)).status, 200);
    });
  }

  it('takes JSON under the names that JSON goes by', async () => {
    const house = await openHouse();
    const body = { title: { cy: 'Tŷ', en: 'House' } };

    const types = [
      'application/json; charset=utf-8',
      'application/json ;charset=utf-8',
      'application/merge-patch+json',
    ];
    const statuses = await Promise.all(
      types.map(async (type) => (await house.call('/surveys', posting(body, type))).status),
    );

    assert.deepEqual(statuses, [201, 201, 201]);
  });

  it('answers an unknown address and a wrong method as problems, too', async () => {
    const house = await openHouse();

    const unknown = await house.call('/nothing/here');
    const wrongMethod = await house.call('/surveys', { method: 'DELETE' });

    assert.deepEqual([unknown.status, (await problemIn(unknown)).code], [404, 'not_found']);
    assert.deepEqual([wrongMethod.status, (await problemIn(wrongMethod)).code], [405, 'method_not_allowed']);
    assert.equal(wrongMethod.headers.get('allow'), 'GET, POST');
  });
});
