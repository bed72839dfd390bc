import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Language } from '../../../../src/language/bilingual.ts';
import { aFaqRoom, aReader, FAQ_URL, GUIDES, type FaqRoom } from '../../../support/faq-room.ts';

describe('A guide that exists in one language only', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'guides-'));
    cpSync(GUIDES, folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The room without the version of that guide in that language. */
  const roomWithout = (language: Language, slug: string): FaqRoom => {
    rmSync(path.join(folder, language, `${slug}.md`));
    return aFaqRoom({ guidesFolder: folder });
  };

  it('answers a Welsh question in English, and says so in Welsh', async () => {
    const room = roomWithout('cy', 'data-foundations');

    for (const [question, anchor] of [
      ['pa mor hir dylem gadw data personol?', 'retention'],
      ['beth ddylai fod mewn cytundeb rhannu gwybodaeth bersonol', 'sharing-agreements'],
      ['beth yw ansawdd data', 'data-quality'],
    ]) {
      const { text } = await room.asks(question!, aReader({ edition: 'cy' }));

      assert.match(text!, new RegExp(`/guides/en/data-foundations\\?cited=[^)]*#${anchor!}\\)`));
      assert.ok(text!.includes('Yn Saesneg yn unig y mae’r canllaw hwn ar gael.'), text);
      assert.ok(!text!.includes('Also available'), text);
    }
  });

  it('answers an English question in Welsh, and says so in English', async () => {
    const room = roomWithout('en', 'technology-that-manages-people');

    const answer = await room.calls('post', '/answers', {
      question: 'when and how do we consult trade unions about the system?',
      language: 'en',
    });
    const { text } = await room.asks('what is algorithmic management?');

    assert.deepEqual(
      (answer.citations as { language: string; url: string }[]).map(({ language, url }) => [
        language,
        url.replace(/\?cited=[^#]*/, ''),
      ])[0],
      ['cy', `${FAQ_URL}/guides/cy/technology-that-manages-people#consulting-trade-unions`],
    );
    assert.ok(text!.includes('This guide is available in Welsh only.'), text);
  });

  it('still leaves a question about anything else unanswered', async () => {
    const room = roomWithout('cy', 'data-foundations');

    for (const question of ['faint o’r gloch mae’r trên i Fangor', 'beth yw’r tywydd heddiw']) {
      const { text } = await room.asks(question, aReader({ edition: 'cy' }));

      assert.match(text!, /Dyw’r canllawiau ddim yn ateb hyn/, question);
    }
  });
});
