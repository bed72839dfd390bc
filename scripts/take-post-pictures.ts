import { launchChromium } from '../test/support/chromium.ts';
import { openStubWeb, saying } from '../test/support/web/open-stub-web.ts';
import { shareMessage } from './post-pictures/share-message.ts';
import { helped, list, pages, review } from './post-pictures/finding.ts';
import { readInChannel, writeEachKind } from './post-pictures/sharing.ts';
import { openStage } from './post-pictures/stage.ts';
import { circles, digest, feeds, questions } from './post-pictures/telling.ts';

// The pictures of docs/posts.md: what members, owners and managers do with posts, lived through in the Playground, once in each
// language. It stops with an error where a step does not show what it should. With a folder behind it, what no document
// shows is saved there as well: `node --import tsx scripts/take-post-pictures.ts /tmp/posts`.
const [folder] = process.argv.slice(2);

const FEED = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Newyddion / News</title>
<link>https://news.example/</link><description>.</description>
<item><title>Robot newydd / A new robot</title><link>https://news.example/1</link><description>Mae’n gweithio. It works.</description><pubDate>Tue, 01 Dec 2026 09:00:00 GMT</pubDate></item>
<item><title>Cynhadledd / Conference</title><link>https://news.example/2</link><description>Ym mis Mawrth. In March.</description><pubDate>Wed, 02 Dec 2026 09:00:00 GMT</pubDate></item>
</channel></rss>`;

const browser = await launchChromium();
const web = await openStubWeb();
web.pages.set('https://news.example/feed.xml', saying(FEED, { 'content-type': 'application/rss+xml' }));
// A name that leads inside, as an attacker's would: the feed of such a site is broken at once.
web.names.set('inside.example', ['10.0.0.1']);
try {
  for (const language of ['cy', 'en'] as const) {
    const stage = await openStage(browser, language, web, folder);
    try {
      for (const scene of [
        writeEachKind,
        readInChannel,
        shareMessage,
        review,
        list,
        helped,
        questions,
        digest,
        feeds,
        circles,
        pages,
      ])
        await scene(stage);
    } finally {
      const file = stage.aside('last');
      if (file !== undefined) await stage.me.page.screenshot({ path: file });
      await stage.me.page.close();
      await stage.house.leave();
    }
  }
} finally {
  await browser.close();
  await web.close();
}
