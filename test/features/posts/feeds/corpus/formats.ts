import { atom, entry, feedCase, item, json, rss, titled, XML, type FeedCase } from './case.ts';

const RDF = (items: string): string =>
  `${XML}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>Old news</title><link>https://news.example/</link></channel>${items}</rdf:RDF>`;

/** The formats as they are meant, and as sites bend them. */
export const FORMATS: readonly FeedCase[] = [
  feedCase(
    'RSS 2.0 with everything',
    rss(
      item(
        '<title>Robots</title><link>https://news.example/robots</link><guid isPermaLink="false">r-1</guid><pubDate>Sun, 01 Nov 2026 09:00:00 GMT</pubDate><description>They are here.</description>',
      ),
      '<title>The news</title><link>https://news.example/</link><language>en-gb</language><ttl>120</ttl>',
    ),
    {
      title: 'The news',
      language: 'en',
      everyMinutes: 120,
      items: [
        {
          title: 'Robots',
          text: 'They are here.',
          link: 'https://news.example/robots',
          at: '2026-11-01T09:00:00.000Z',
        },
      ],
    },
  ),
  feedCase(
    'RSS 0.91',
    '<rss version="0.91"><channel><title>Old</title><item><title>A</title><link>https://news.example/a</link></item></channel></rss>',
    {
      items: [{ title: 'A', link: 'https://news.example/a' }],
    },
  ),
  feedCase(
    'RSS without a version',
    '<rss><channel><title>Old</title><item><title>A</title></item></channel></rss>',
    {
      items: [{ title: 'A', link: null }],
    },
  ),
  feedCase(
    'RSS in capitals',
    '<RSS version="2.0"><CHANNEL><TITLE>Loud</TITLE><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>',
    {
      title: 'Loud',
      items: [{ title: 'A' }],
    },
  ),
  feedCase('RSS without an XML declaration', rss(titled('A'), undefined, ''), { items: [{ title: 'A' }] }),
  feedCase('RSS after blank lines', `\n\n  ${rss(titled('A'))}`, { items: [{ title: 'A' }] }),
  feedCase('RSS with a comment in front', rss(titled('A'), undefined, `${XML}<!-- made by hand -->`), {
    items: [{ title: 'A' }],
  }),
  feedCase(
    'RSS with a style sheet',
    rss(titled('A'), undefined, `${XML}<?xml-stylesheet href="/x.xsl" type="text/xsl"?>`),
    { items: [{ title: 'A' }] },
  ),
  feedCase('RSS without items', rss(''), { title: 'News', items: [] }),
  feedCase('RSS without a title', rss(titled('A'), '<link>https://news.example/</link>'), {
    title: '',
    items: [{ title: 'A' }],
  }),
  feedCase('the link in the guid', rss(item('<title>A</title><guid>https://news.example/a</guid>')), {
    items: [{ link: 'https://news.example/a' }],
  }),
  feedCase('a guid that is no link', rss(item('<title>A</title><guid isPermaLink="true">12345</guid>')), {
    items: [{ link: null }],
  }),
  feedCase(
    'content:encoded and no description',
    rss(titled('A', '<content:encoded><![CDATA[<p>Long <b>text</b></p>]]></content:encoded>')),
    { items: [{ text: 'Long text' }] },
  ),
  feedCase(
    'description before content',
    rss(titled('A', '<description>Short</description><content:encoded>Long</content:encoded>')),
    { items: [{ text: 'Short' }] },
  ),
  feedCase('a title by Dublin Core', rss(item('<dc:title>A</dc:title><link>https://news.example/1</link>')), {
    items: [{ title: 'A' }],
  }),
  feedCase('a date by Dublin Core', rss(titled('A', '<dc:date>2026-11-02T10:00:00+00:00</dc:date>')), {
    items: [{ at: '2026-11-02T10:00:00.000Z' }],
  }),
  feedCase(
    'an item without a title',
    rss(item('<description>Only this.</description><link>https://news.example/1</link>')),
    { items: [{ title: 'Only this.', text: 'Only this.' }] },
  ),
  feedCase('an item without words', rss(item('<link>https://news.example/1</link>') + titled('B')), {
    items: [{ title: 'B' }],
  }),
  feedCase(
    'hourly by the syndication module',
    rss(
      titled('A'),
      '<title>N</title><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>',
    ),
    { everyMinutes: 30, items: [{ title: 'A' }] },
  ),
  feedCase('a ttl of nought', rss(titled('A'), '<title>N</title><ttl>0</ttl>'), { items: [{ title: 'A' }] }),
  feedCase('a feed in Welsh', rss(titled('Newyddion'), '<title>N</title><language>cy</language>'), {
    language: 'cy',
    items: [{ title: 'Newyddion' }],
  }),
  feedCase('a feed in German', rss(titled('A'), '<title>N</title><language>de-DE</language>'), {
    items: [{ title: 'A' }],
  }),
  feedCase('an item in a language of its own', rss(titled('A', '<dc:language>cy-GB</dc:language>')), {
    items: [{ language: 'cy' }],
  }),
  feedCase(
    'RSS 1.0 (RDF)',
    RDF(
      '<item rdf:about="https://news.example/a"><title>A</title><link>https://news.example/a</link><description>Text</description><dc:date>2026-11-02T10:00:00Z</dc:date></item>',
    ),
    {
      title: 'Old news',
      items: [{ title: 'A', text: 'Text', link: 'https://news.example/a', at: '2026-11-02T10:00:00.000Z' }],
    },
  ),
  feedCase(
    'Atom 1.0 with everything',
    atom(
      entry(
        '<title>A</title><link href="https://news.example/a"/><published>2026-11-02T10:00:00Z</published><summary>Short</summary>',
      ),
    ),
    {
      title: 'News',
      items: [{ title: 'A', text: 'Short', link: 'https://news.example/a', at: '2026-11-02T10:00:00.000Z' }],
    },
  ),
  feedCase('Atom with the time of its change alone', atom(entry('<title>A</title>')), {
    items: [{ at: '2026-11-01T09:00:00.000Z' }],
  }),
  feedCase(
    'Atom with several links',
    atom(
      entry(
        '<title>A</title><link rel="self" href="https://news.example/self"/><link rel="enclosure" href="https://news.example/a.mp3"/><link rel="alternate" href="https://news.example/a"/>',
      ),
    ),
    { items: [{ link: 'https://news.example/a' }] },
  ),
  feedCase(
    'Atom with content alone',
    atom(entry('<title>A</title><content type="html">&lt;p&gt;All of it&lt;/p&gt;</content>')),
    { items: [{ text: 'All of it' }] },
  ),
  feedCase(
    'Atom with XHTML',
    atom(
      entry(
        '<title>A</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>Two</p></div></content>',
      ),
    ),
    { items: [{ text: 'One\nTwo' }] },
  ),
  feedCase('Atom with a title in HTML', atom(entry('<title type="html">A &lt;em&gt;b&lt;/em&gt;</title>')), {
    items: [{ title: 'A b' }],
  }),
  feedCase(
    'Atom in Welsh, an entry in English',
    atom(entry('<title>A</title>').replace('<entry>', '<entry xml:lang="en">'), undefined, ' xml:lang="cy"'),
    { language: 'cy', items: [{ language: 'en' }] },
  ),
  feedCase('Atom without entries', atom(''), { items: [] }),
  feedCase(
    'Atom 0.3',
    '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry><title>A</title><link rel="alternate" href="https://news.example/a"/><issued>2026-11-02T10:00:00Z</issued></entry></feed>',
    { items: [{ title: 'A', link: 'https://news.example/a' }] },
  ),
  feedCase(
    'JSON Feed 1.1',
    json([
      {
        id: '1',
        url: 'https://news.example/a',
        title: 'A',
        content_html: '<p>Text</p>',
        date_published: '2026-11-02T10:00:00Z',
      },
    ]),
    {
      title: 'News',
      items: [{ title: 'A', text: 'Text', link: 'https://news.example/a', at: '2026-11-02T10:00:00.000Z' }],
    },
  ),
  feedCase('JSON Feed 1', json([{ id: '1', title: 'A' }], { version: 'https://jsonfeed.org/version/1' }), {
    items: [{ title: 'A' }],
  }),
  feedCase(
    'JSON Feed with plain text',
    json([{ id: '1', title: 'A', content_text: 'One <b>\nTwo & three' }]),
    { items: [{ text: 'One <b>\nTwo & three' }] },
  ),
  feedCase(
    'JSON Feed with a link to elsewhere',
    json([{ id: '1', title: 'A', external_url: 'https://other.example/a' }]),
    { items: [{ link: 'https://other.example/a' }] },
  ),
  feedCase('JSON Feed in Welsh', json([{ id: '1', title: 'A', language: 'en-GB' }], { language: 'cy' }), {
    language: 'cy',
    items: [{ language: 'en' }],
  }),
  feedCase('JSON Feed without items', json([]), { items: [] }),
  feedCase('JSON Feed with a mark of its encoding', `\uFEFF${json([{ id: '1', title: 'A' }])}`, {
    items: [{ title: 'A' }],
  }),
];
