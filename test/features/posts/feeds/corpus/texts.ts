import { atom, entry, feedCase, item, rss, titled, type FeedCase } from './case.ts';

const at = (date: string) => rss(titled('A', `<pubDate>${date}</pubDate>`));
const dated = (date: string, expected: string | null): FeedCase =>
  feedCase(`the date ${date || '(none)'}`, at(date), { items: [{ at: expected }] });
const linked = (link: string, expected: string | null, name = link): FeedCase =>
  feedCase(`the link ${name}`, rss(item(`<title>A</title><link>${link}</link>`)), {
    items: [{ link: expected }],
  });
const said = (description: string, text: string, name = description): FeedCase =>
  feedCase(`the text ${name}`, rss(titled('A', `<description>${description}</description>`)), {
    items: [{ text }],
  });

/** Dates as sites write them. Now is the second of December 2026, noon. */
const DATES: readonly FeedCase[] = [
  dated('Sun, 01 Nov 2026 09:00:00 GMT', '2026-11-01T09:00:00.000Z'),
  dated('Sun, 01 Nov 2026 09:00:00 +0100', '2026-11-01T08:00:00.000Z'),
  dated('1 Nov 2026 09:00:00 UT', '2026-11-01T09:00:00.000Z'),
  dated('Sun, 1 Nov 2026 09:00 GMT', '2026-11-01T09:00:00.000Z'),
  dated('Tue, 01 Nov 2026 09:00:00 GMT', '2026-11-01T09:00:00.000Z'),
  dated('Wed, 01 Jul 2026 09:00:00 BST', '2026-07-01T08:00:00.000Z'),
  dated('Sun, 01 Nov 2026 09:00:00 EST', '2026-11-01T14:00:00.000Z'),
  dated('2026-11-01T09:00:00Z', '2026-11-01T09:00:00.000Z'),
  dated('2026-11-01T09:00:00.123+02:00', '2026-11-01T07:00:00.123Z'),
  dated('2026-07-01 09:00:00', '2026-07-01T08:00:00.000Z'),
  dated('2026-11-01', '2026-11-01T00:00:00.000Z'),
  dated('01/11/2026', '2026-11-01T00:00:00.000Z'),
  dated('Wed, 02 Dec 2026 18:00:00 GMT', '2026-12-02T12:00:00.000Z'),
  dated('Fri, 02 Dec 2036 09:00:00 GMT', null),
  dated('Thu, 01 Jan 1970 00:00:00 GMT', null),
  dated('yesterday', null),
  dated('31 Feb 2026 09:00:00 GMT', null),
  dated('', null),
];

/** Links as sites write them. */
const LINKS: readonly FeedCase[] = [
  linked('https://news.example/a?x=1', 'https://news.example/a?x=1'),
  linked('http://news.example/a', 'https://news.example/a'),
  linked('/a', 'https://news.example/a'),
  linked('a/b', 'https://news.example/a/b'),
  linked('../a', 'https://news.example/a'),
  linked('//other.example/a', 'https://other.example/a'),
  linked('  https://news.example/a \n', 'https://news.example/a', 'with blanks around it'),
  linked(
    'https://news.example/a?utm_source=rss&amp;utm_medium=x&amp;id=7',
    'https://news.example/a?id=7',
    'with trackers',
  ),
  linked('https://news.example/ŵy', 'https://news.example/%C5%B5y'),
  linked('javascript:alert(1)', null),
  linked('JaVaScRiPt:alert(1)', null),
  linked('java&#10;script:alert(1)', null, 'javascript with a line break in it'),
  linked('data:text/html,hello', null),
  linked('ftp://news.example/a', null),
  linked('mailto:a@news.example', null),
  linked('msteams:/l/chat/0/0', null),
  linked('https://news.example@evil.example/a', null),
  linked('https://user:secret@news.example/a', null),
  linked('https://', null),
  linked('https://[bad/', null),
  feedCase(
    'the base of the document',
    atom(
      entry('<title>A</title><link href="b"/>'),
      '<title>N</title><link href="https://news.example/"/>',
      ' xml:base="https://base.example/x/"',
    ),
    { items: [{ link: 'https://base.example/x/b' }] },
  ),
  feedCase(
    'a feed whose own link is relative',
    rss(item('<title>A</title><link>a</link>'), '<title>N</title><link>/home/</link>'),
    { items: [{ link: 'https://news.example/home/a' }] },
  ),
];

/** Texts as sites write them: HTML in XML, escaped once, twice, or not at all. */
const TEXTS: readonly FeedCase[] = [
  said('Tom &amp; Jerry', 'Tom & Jerry'),
  said('a &lt;b&gt; c', 'a c', 'with an element, escaped once'),
  said('a &amp;lt;b&amp;gt; c', 'a <b> c', 'with signs, escaped twice'),
  said('<![CDATA[<p>One</p><p>Two</p>]]>', 'One\nTwo', 'of two paragraphs'),
  said('<![CDATA[Caf&eacute; &hellip; &#8217;n &#x2019;r]]>', 'Café … ’n ’r', 'with entities of HTML'),
  said('<![CDATA[<ul><li>One</li><li>Two</li></ul>]]>', 'One\nTwo', 'of a list'),
  said('<![CDATA[One<br>Two<br/>Three]]>', 'One\nTwo\nThree', 'with line breaks'),
  said('<![CDATA[<img src="x.png" alt="A picture">After]]>', 'After', 'with a picture'),
  said('<![CDATA[<a href="https://x.example">Here</a> it is]]>', 'Here it is', 'with a link in it'),
  said('<![CDATA[<table><tr><td>1</td><td>2</td></tr></table>]]>', '12', 'of a table'),
  said('<![CDATA[<p>Not closed <b>at all]]>', 'Not closed at all', 'that is not closed'),
  said('<![CDATA[1 < 2 && 3 > 2]]>', '1 < 2 && 3 > 2', 'with bare signs'),
  said('<![CDATA[a\u00A0\u00A0 b\tc]]>', 'a b c', 'with blanks of every kind'),
  said('Ŵy, ŷd ac ŵyn', 'Ŵy, ŷd ac ŵyn'),
  said('👩‍👩‍👧 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👩‍👩‍👧 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'with emoji'),
  feedCase('a title on several lines', rss(titled('One\n  two')), { items: [{ title: 'One two' }] }),
  feedCase('a title with an element in it', rss(titled('<![CDATA[<b>Big</b> news]]>')), {
    items: [{ title: 'Big news' }],
  }),
  feedCase('a title with an ampersand', rss(titled('R&amp;amp;D')), { items: [{ title: 'R&D' }] }),
];

/** The same thing twice. */
const DOUBLES: readonly FeedCase[] = [
  feedCase(
    'the same guid twice',
    rss(
      item('<title>A</title><guid isPermaLink="false">1</guid>') +
        item('<title>A again</title><guid isPermaLink="false">1</guid>'),
    ),
    { items: [{ title: 'A' }] },
  ),
  feedCase(
    'the same link under two guids',
    rss(
      item('<title>A</title><guid isPermaLink="false">1</guid><link>https://news.example/a</link>') +
        item(
          '<title>B</title><guid isPermaLink="false">2</guid><link>https://news.example/a?utm_source=x</link>',
        ),
    ),
    { items: [{ title: 'A' }] },
  ),
  feedCase(
    'the same words without guid or link',
    rss(
      item('<title>A</title><description>x</description>') +
        item('<title>A</title><description>x</description>'),
    ),
    { items: [{ title: 'A' }] },
  ),
  feedCase(
    'two things of the same title',
    rss(
      item('<title>A</title><link>https://news.example/a</link>') +
        item('<title>A</title><link>https://news.example/b</link>'),
    ),
    { items: [{ link: 'https://news.example/a' }, { link: 'https://news.example/b' }] },
  ),
];

export const TEXT_CASES: readonly FeedCase[] = [...DATES, ...LINKS, ...TEXTS, ...DOUBLES];
