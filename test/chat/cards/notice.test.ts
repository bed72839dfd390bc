import assert from 'node:assert/strict';
import { noticeCard, sayingCard } from '../../../src/chat/cards/notice.ts';
import { fillCard } from '../../support/fill-card.ts';

type Shown = Readonly<Record<string, unknown>>;

/** The texts of a filled card in reading order, what is plain text in quotation marks. */
function textsOf(element: unknown): string[] {
  if (Array.isArray(element)) return element.flatMap(textsOf);
  if (typeof element !== 'object' || element === null) return [];
  const { type, text, body, items, inlines } = element as Shown;
  const own = typeof text === 'string' ? [type === 'TextRun' ? `“${text}”` : text] : [];
  return [...own, ...[body, items, inlines].flatMap(textsOf)];
}

describe('A notice', () => {
  it('says in one language after the other what happened and to what, Welsh first', () => {
    const card = fillCard(
      noticeCard('both', (language) => ({
        title: language,
        about: `**${language}**`,
        lines: [`1 ${language}`, `[2](${language})`],
      })),
    );

    assert.deepEqual(textsOf(card), [
      ...['cy', '“**cy**”', '“1 cy”', '“[2](cy)”'],
      ...['en', '“**en**”', '“1 en”', '“[2](en)”'],
    ]);
    assert.deepEqual(
      (card.body as Shown[]).map(({ separator }) => separator),
      [false, true],
    );
  });

  it('offers what can be done next, which brings along its data and the languages of the card', () => {
    const { actions } = fillCard(
      sayingCard('both', 'common.send', [], [{ title: 'common.save', verb: 'x.keep', data: { id: 'one' } }]),
    );

    assert.deepEqual(actions, [
      {
        type: 'Action.Execute',
        title: 'Cadw / Save',
        verb: 'x.keep',
        data: { id: 'one', edition: 'both' },
      },
    ]);
  });

  it('may have a title alone', () => {
    const card = fillCard(sayingCard('en', 'common.send'));

    assert.deepEqual(textsOf(card), ['Send']);
    assert.deepEqual(card.actions, []);
  });
});
