import { say } from '../src/language/say.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { openPlaygroundHouse } from '../test/support/playground-house.ts';
import { PlaygroundPage, press } from '../test/support/playground-page.ts';
import { openStubWeb, saying } from '../test/support/web/open-stub-web.ts';
import { savePart, SCALE } from './save-picture.ts';

// The pictures of docs/guides.md, taken from the running Playground: a page becomes a draft, a draft a guide, and what
// is asked is counted.
const DAY = new Date('2026-12-01T09:30:00Z');
const PAGE = 'https://www.gov.example/robots';
const HTML = `<!doctype html><html lang="en"><title>Using robots safely</title><main><h1>Using robots safely</h1>
<p>How to run software robots so that staff and the public can rely on them.</p>
<h2>What is a robot?</h2><p>A robot is a program that copies what people do on a screen.</p>
<h2>Who looks after it?</h2><p>Every robot has an owner, who knows what it does and can stop it.</p>
<h2>What does it cost?</h2><table><tr><th>Item</th><th>Each year</th></tr><tr><td>Licence</td><td>£5,000</td></tr></table>
</main></html>`;

const web = await openStubWeb();
web.pages.set(PAGE, saying(HTML));
const house = await openPlaygroundHouse(DAY, { web, environment: { GUIDE_HOSTS: 'www.gov.example' } });
const browser = await launchChromium();
try {
  const me = await PlaygroundPage.open(browser, house.playgroundUrl, { height: 3200, scale: SCALE });
  const { page } = me;

  await house.api('POST', '/guides/pages', { url: PAGE });
  await me.say('canllaw newydd');
  const fresh = await me.card(say('cy', 'faq.newGuideHow'));
  await savePart(page, 'new-guide', fresh, fresh);

  await me.say('new guide');
  const form = await me.card(say('en', 'faq.newGuideHow'));
  await form.getByRole('textbox', { name: say('en', 'faq.pageAddress') }).fill(PAGE);
  await press(form, say('en', 'faq.readPage'));
  const draft = await me.card(say('en', 'faq.draftTitle'), 'Who looks after it?');
  await savePart(page, 'draft-guide', draft, draft);
  await press(draft, say('en', 'faq.publishGuide'));
  await me.card(say('en', 'faq.guidePublished'));

  for (const question of [
    'Beth yw RPA?',
    'Who looks after a robot?',
    'What should a business case contain?',
    'How do we measure the value of automation?',
    'What is a community of practice?',
    'Which automation robot won the football?',
  ])
    for (let time = 0; time < 3; time += 1) await house.api('POST', '/answers', { question });
  await me.say('insights');
  const insight = await me.card(say('en', 'faq.insights'));
  await savePart(page, 'insights', insight, insight);
} finally {
  await browser.close();
  await house.leave();
  await web.close();
}
