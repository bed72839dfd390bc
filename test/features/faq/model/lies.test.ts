import assert from 'node:assert/strict';
import type { SourcePassage } from '../../../../src/chat/ports/answer-writer.ts';
import { checkWords } from '../../../../src/features/faq/model/check-words.ts';
import type { Language } from '../../../../src/language/bilingual.ts';
import { LIES, SOURCE, TRUTHS } from './lies.ts';

const plain = (text: string) => ({ markdown: text, plain: text });

const passageIn = (language: Language): SourcePassage => {
  const { title, heading, sentences, list } = SOURCE[language];
  return {
    guide: title,
    heading,
    blocks: [
      { kind: 'paragraph', sentences: sentences.map(plain) },
      { kind: 'list', leadIn: plain(list.leadIn), items: list.items.map(plain) },
    ],
  };
};

for (const language of ['en', 'cy'] as const) {
  const verdictOn = (text: string) => checkWords([{ text, passage: 0 }], [passageIn(language)], language);

  describe(`A lying model is refused (${language})`, () => {
    for (const [wrong, lies] of Object.entries(LIES[language]))
      describe(wrong, () => {
        for (const lie of lies)
          it(lie, () => {
            assert.equal(verdictOn(lie).kind, 'refused');
          });
      });
  });

  describe(`A faithful model is heard (${language})`, () => {
    for (const truth of TRUTHS[language])
      it(truth, () => {
        assert.deepEqual(verdictOn(truth).kind === 'holds' || verdictOn(truth), true);
      });
  });
}
