import assert from 'node:assert/strict';
import { askRobots } from '../../src/web/robots.ts';
import type { WebOutcome, WebRequest } from '../../src/web/web.ts';

const PAGE = 'https://www.gov.example/guides/robots?page=1';

const saying = (text: string): WebOutcome => ({
  ...{ kind: 'fetched', url: 'https://www.gov.example/robots.txt', type: 'text/plain', validators: {} },
  bytes: Buffer.from(text),
});

/** What is made of a robots.txt, and what was asked for. */
async function told(outcome: WebOutcome, url = PAGE) {
  const asked: WebRequest[] = [];
  const word = await askRobots(
    (request) => {
      asked.push(request);
      return Promise.resolve(outcome);
    },
    url,
    ['www.gov.example'],
  );
  return { word, asked };
}

const OPEN = { kind: 'open', delayMs: 0 };

describe('The robots.txt of a site', () => {
  it('is asked for at the root of the site, from the hosts alone that may be asked', async () => {
    const { asked } = await told(saying(''));

    assert.deepEqual(
      asked.map(({ url, hosts }) => [url, hosts]),
      [['https://www.gov.example/robots.txt', ['www.gov.example']]],
    );
  });

  for (const [rule, kind] of [
    ['', 'open'],
    ['User-agent: *\nDisallow:', 'open'],
    ['User-agent: *\nDisallow: /', 'closed'],
    ['User-agent: *\nDisallow: /guides/', 'closed'],
    ['User-agent: *\nDisallow: /guides/\nAllow: /guides/robots', 'open'],
    ['User-agent: *\nDisallow: /*?page=', 'closed'],
    ['User-agent: Cylch\nDisallow: /\n\nUser-agent: *\nAllow: /', 'closed'],
    ['User-agent: *\nDisallow: /\n\nUser-agent: cylch\nAllow: /', 'open'],
    ['User-agent: Other\nDisallow: /', 'open'],
    ['<!doctype html><title>Not a file of rules</title>', 'open'],
  ] as const)
    it(`says ${kind}: ${JSON.stringify(rule)}`, async () => {
      assert.equal((await told(saying(rule))).word.kind, kind);
    });

  it('may ask for a pause between two readings; nonsense is none', async () => {
    for (const [delay, delayMs] of [
      ['30', 30_000],
      ['0.5', 500],
      ['soon', 0],
    ] as const)
      assert.deepEqual((await told(saying(`User-agent: *\nCrawl-delay: ${delay}`))).word, {
        kind: 'open',
        delayMs,
      });
  });

  it('forbids nothing where there is none, or something else stands in its place', async () => {
    for (const outcome of [
      { kind: 'failed', code: 'gone', status: 404 },
      { kind: 'failed', code: 'forbidden', status: 403 },
      { kind: 'failed', code: 'status', status: 418 },
      { kind: 'refused', code: 'wrong_type' },
      { kind: 'refused', code: 'too_many_redirects' },
    ] as const)
      assert.deepEqual((await told(outcome)).word, OPEN, outcome.code);
  });

  it('is not known where its server fails, and is then waited for as long as that asks', async () => {
    for (const outcome of [
      { kind: 'failed', code: 'status', status: 500 },
      { kind: 'failed', code: 'timeout' },
      { kind: 'failed', code: 'unreachable' },
      { kind: 'failed', code: 'unknown_host' },
    ] as const)
      assert.deepEqual((await told(outcome)).word, { kind: 'unknown', code: outcome.code }, outcome.code);
    const busy = await told({ kind: 'failed', code: 'busy', status: 429, retryAfterMs: 60_000 });
    assert.deepEqual(busy.word, { kind: 'unknown', code: 'busy', retryAfterMs: 60_000 });
  });

  it('is not asked for where there is no site', async () => {
    for (const url of ['', 'not an address', 'mailto:someone@gov.example']) {
      const { word, asked } = await told(saying('User-agent: *\nDisallow: /'), url);
      assert.deepEqual([word, asked], [OPEN, []], url);
    }
  });
});
