import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadGuides } from '../../../../src/features/faq/shelf/load-guides.ts';
import { silentLog } from '../../../../src/lib/log.ts';
import { aFaqRoom, aReader, FAQ_URL, GUIDES } from '../../../support/faq-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

const GUIDE = '/guides/:language/:slug';

describe('The page of a guide', () => {
  const room = aFaqRoom();

  it('has every section under its anchor, and a link to it from the top', async () => {
    const { body } = await room.browses(GUIDE, { language: 'en', slug: 'business-case' });

    const anchors = [...body.matchAll(/<li><a href="#([\w-]+)">/g)].map(([, anchor]) => anchor);
    assert.ok(anchors.length >= 8);
    for (const anchor of anchors) assert.equal(body.split(`id="${anchor}"`).length, 2, anchor);
  });

  it('leads to its twin, and from each section to the same section there', async () => {
    const { body, alternate } = await room.browses(GUIDE, { language: 'cy', slug: 'business-case' });

    assert.equal(alternate, '/guides/en/business-case');
    assert.ok(body.includes('href="/guides/en/business-case#risks"'));
  });

  it('says who owns it, its version, when it is due for review, and what it is based on', async () => {
    const { body } = await room.browses(GUIDE, { language: 'en', slug: 'business-case' });

    for (const part of ['Owner', 'Community manager', 'Version', 'Review by', 'Based on', 'not a document'])
      assert.ok(body.includes(part), part);
  });

  it('says in both languages that the Welsh awaits review', async () => {
    const cy = await room.browses(GUIDE, { language: 'cy', slug: 'business-case' });
    const en = await room.browses(GUIDE, { language: 'en', slug: 'business-case' });

    assert.match(cy.body, /<aside>.*cyfieithydd/);
    assert.match(en.body, /<aside>.*translator/);
  });

  it('marks a guide that is past its review date', async () => {
    const later = aFaqRoom();
    later.now = new Date('2029-01-01T12:00:00Z');

    assert.match(
      (await later.browses(GUIDE, { language: 'en', slug: 'business-case' })).body,
      /due for review by/,
    );
  });

  for (const params of [
    { language: 'en', slug: 'nowhere' },
    { language: 'fr', slug: 'business-case' },
    { language: 'en', slug: '../../package' },
  ]) {
    it(`is missing at ${params.language}/${params.slug}`, async () => {
      assert.equal((await room.browses(GUIDE, params)).kind, 'missing');
    });
  }

  it('shows no HTML of its file as HTML', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cylch-page-'));
    mkdirSync(path.join(folder, 'en'));
    const head = `---\ntitle: <b>T</b>\nsummary: S\nowner: Role\ntopics: [ai]\nversion: "1"\nupdated: 2026-01-01\nreview-by: 2027-01-01\nwelsh-reviewed: yes\nsources: [{title: <i>S</i>, kind: document}]\n---\n`;
    writeFileSync(
      path.join(folder, 'en/x.md'),
      `${head}Hello <script>alert(1)</script>.\n\n## <img src=x> {#a}\n\n[link](javascript:alert(1)) text.\n`,
    );

    const { body } = await aFaqRoom({ guidesFolder: folder }).browses(GUIDE, { language: 'en', slug: 'x' });
    rmSync(folder, { recursive: true });

    assert.doesNotMatch(body, /<script|<img|<i>|<b>|href="javascript/);
  });
});

describe('The lists of guides', () => {
  const room = aFaqRoom();

  it('stand on one page in both languages, and on one page for each', async () => {
    const both = await room.browses('/guides');
    const cy = await room.browses('/guides/:language', { language: 'cy' });

    assert.ok(both.body.indexOf('lang="cy"') < both.body.indexOf('lang="en"'));
    assert.ok(both.body.includes('/guides/en/business-case'));
    assert.equal(cy.alternate, '/guides/en');
    assert.ok(!cy.body.includes('/guides/en/'));
    assert.equal((await room.browses('/guides/:language', { language: 'fr' })).kind, 'missing');
  });

  it('are told in the chat, in Welsh and in English', async () => {
    const cy = await room.types('canllawiau', aReader({ edition: 'cy' }));
    const en = await room.types('guides');

    assert.ok(cy.text!.includes(`](${FAQ_URL}/guides/cy/business-case)`));
    assert.ok(en.text!.includes(`[Building a business case](${FAQ_URL}/guides/en/business-case)`));
  });

  it('say that they are empty', async () => {
    const empty = aFaqRoom({ guidesFolder: path.join(tmpdir(), 'cylch-no-such-folder') });

    assert.match((await empty.types('guides')).text!, /no guides here yet/);
    assert.match((await empty.browses('/guides')).body, /Does dim canllawiau/);
    assert.match((await empty.asks('what is RPA?')).text!, /do not answer this/);
  });
});

describe('A link to a quotation', () => {
  const room = aFaqRoom();
  const opened = async (url: string) => {
    const { pathname, searchParams } = new URL(url);
    const [, , language = '', slug = ''] = pathname.split('/');
    return room.browses(GUIDE, { language, slug }, Object.fromEntries(searchParams));
  };
  const marked = (body: string): string =>
    [...body.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text]) => text).join(' ');

  for (const [language, question] of [
    ['cy', 'beth yw RPA?'],
    ['en', 'rpa and payroll'],
  ] as const) {
    it(`marks every sentence of the answer on the page, and nothing else (${language})`, async () => {
      const { citations } = await room.asks(question, aReader({ edition: language }));
      const reply = await room.calls('post', '/answers', { question, language });

      const { body } = await opened(citations![0]!.url);

      const said = String(reply.answer)
        .replace(/ \[\d\]|^- /gm, '')
        .split(/\s+/);
      const shown = marked(body).replaceAll('&#39;', "'").split(/\s+/);
      assert.deepEqual(shown, said);
    });
  }

  it('says so when the words are not there any more', async () => {
    const { body } = await room.browses(
      GUIDE,
      { language: 'en', slug: 'business-case' },
      { cited: 'abcdefgh' },
    );

    assert.match(body, /has changed since then/);
    assert.doesNotMatch(body, /<mark>/);
  });

  it('does nothing with marks that are none', async () => {
    for (const cited of ['', '<b>', 'x'.repeat(10_000)]) {
      const { body } = await room.browses(GUIDE, { language: 'en', slug: 'business-case' }, { cited });

      assert.doesNotMatch(body, /<mark>|has changed since/);
    }
  });
});

describe('Searching the guides', () => {
  const room = aFaqRoom();
  const search = (q: string, language = 'en') => room.browses('/guides/:language', { language }, { q });

  it('finds sections of both languages, with the words marked in whatever form they stand', async () => {
    const { body } = await search('costs of robots');
    const welsh = await search('robotiaid', 'cy');

    assert.match(body, /Results: \d/);
    assert.match(body, /<mark>(?:costs?|robots?)<\/mark>/i);
    assert.match(body, /In the Welsh guides/);
    assert.match(welsh.body, /<mark>(?:r|R)obot\w*<\/mark>/);
  });

  it('stays a search when the language is switched', async () => {
    assert.equal((await search('business case')).alternate, '/guides/cy?q=business+case');
  });

  it('says so when nothing is found', async () => {
    assert.match((await search('zzzz')).body, /nothing in these guides/);
  });

  it('shows what was typed as it was typed, and runs none of it', async () => {
    const { body } = await search('"><script>alert(1)</script>');

    assert.doesNotMatch(body, /<script/);
    assert.match(body, /value="&quot;&gt;&lt;script&gt;/);
  });

  it('of nothing is the list of the guides', async () => {
    assert.match((await search('   ')).body, /Building a business case/);
  });
});

describe('The compose box', () => {
  const room = aFaqRoom();

  it('finds sections, each once, as cards with a link', async () => {
    const hits = await room.feature.search!('payroll', aReader({ edition: 'both' }));

    assert.equal(new Set(hits.map(({ title }) => title)).size, hits.length);
    assert.match(
      JSON.stringify(fillCard(hits[0]!.card)),
      /guides\/(cy|en)\/getting-started-with-automation#payroll/,
    );
  });

  it('offers the beginnings of the guides while nothing is typed, and nothing for nonsense', async () => {
    assert.ok((await room.feature.search!('', aReader())).length > 0);
    assert.deepEqual(await room.feature.search!('asdfgh', aReader()), []);
  });

  it('makes a card of a link to a guide: of the section that it leads to, else of the first', async () => {
    const guide = `${FAQ_URL}/guides/cy/getting-started-with-automation`;
    const headingAt = async (url: string) =>
      (await room.feature.unfurl!(url, aReader({ edition: 'en' })))?.card.data.heading;
    const [first, second] = loadGuides(GUIDES, silentLog).guide(
      'cy',
      'getting-started-with-automation',
    )!.passages;

    assert.equal(await headingAt(`${guide}#${second!.anchor}`), second!.heading);
    assert.equal(await headingAt(guide), first!.heading);
    assert.equal(await headingAt(`${guide}#gone-since`), first!.heading);
    for (const url of [
      `https://evil.example/guides/cy/getting-started-with-automation`,
      `${FAQ_URL}/guides/fr/getting-started-with-automation`,
      `${FAQ_URL}/guides/cy/nothing`,
      FAQ_URL,
      'x',
    ])
      assert.equal(await headingAt(url), undefined, url);
  });
});
