import assert from 'node:assert/strict';
import { smallTalkIn, type SmallTalk } from '../../../../src/language/analysis/small-talk.ts';
import { loadGuides } from '../../../../src/features/faq/shelf/load-guides.ts';
import { silentLog } from '../../../../src/lib/log.ts';
import { aFaqRoom, aReader, GUIDES } from '../../../support/faq-room.ts';
import { readQuestions } from '../question-set/read-questions.ts';

describe('Small talk', () => {
  it('is known in both languages, with what people put around it', () => {
    const said: Readonly<Record<SmallTalk, readonly string[]>> = {
      greeting: [
        'hi',
        'Hello!',
        'hey there',
        'good morning all',
        'helo',
        'S’mae',
        'Bore da bawb',
        'hi cylch 👋',
      ],
      thanks: [
        'thanks',
        'Thank you so much!',
        'ta',
        'thanks for your help',
        'diolch',
        'Diolch yn fawr iawn i chi',
      ],
      farewell: ['bye', 'see you later', 'hwyl', 'Hwyl fawr!'],
      agreement: ['ok', 'grêt', 'iawn', 'perfect'],
      aboutMe: ['who are you?', 'are you a bot', 'what can you do', 'pwy wyt ti?', 'wyt ti’n robot'],
    };

    for (const [kind, texts] of Object.entries(said)) {
      for (const text of texts) assert.equal(smallTalkIn(text), kind, text);
    }
  });

  it('is not what asks for something as well', () => {
    for (const text of [
      'hi, how do I join',
      'thanks for the data sharing agreement',
      'help',
      'diolch, beth am gost?',
      '',
    ])
      assert.equal(smallTalkIn(text), undefined, text);
  });

  it('is no question of the set and no way of asking of a guide', () => {
    const library = loadGuides(GUIDES, silentLog);
    for (const language of ['cy', 'en'] as const) {
      const { chosen, kept, fresh } = readQuestions(language);
      const questions = [
        ...[...chosen, ...kept, ...fresh].map(({ text }) => text),
        ...library.sections(language).flatMap(({ passage }) => passage.questions),
      ];

      assert.deepEqual(
        questions.filter((text) => smallTalkIn(text) !== undefined),
        [],
      );
    }
  });

  it('gets a friendly line and what can be asked, and no refusal', async () => {
    const room = aFaqRoom();

    const thanks = await room.asks('thanks');
    const diolch = await room.asks('diolch', aReader({ edition: 'cy' }));
    const hi = await room.asks('hi', aReader({ edition: 'both' }));

    assert.match(thanks.text!, /^You are welcome!\n\nYou can ask me about .*“help”\.$/);
    assert.match(diolch.text!, /^Croeso!\n\nGallwch ofyn i mi am .*“cymorth”\.$/);
    assert.match(hi.text!, /^Helo!.*\n\n---\n\nHello!/s);
  });
});
