import assert from 'node:assert/strict';
import type { Feedback } from '../../../../src/chat/feature.ts';
import { bySection } from '../../../../src/features/faq/feedback/feedback-counts.ts';
import { THUMB_REASONS } from '../../../../src/features/faq/feedback/thumb-reasons.ts';
import { A_MANAGER, aFaqRoom, aReader, FAQ_NOW, type FaqRoom } from '../../../support/faq-room.ts';
import { fillCard } from '../../../support/fill-card.ts';

const PAYROLL = 'en/getting-started-with-automation#payroll';
const DAY_MS = 24 * 3600_000;

/** The room with an answer in it, under which thumbs can be put. */
async function answered() {
  const room = aFaqRoom();
  const asker = aReader();
  const message = await room.asks('rpa and payroll', asker);
  await room.feature.said!(message, { address: asker.address, messageId: 'm-1' });
  const thumb = (reaction: Feedback['reaction'], more: Partial<Feedback> = {}) =>
    room.feature.feedback!({ reaction, reasons: [], comment: '', messageId: 'm-1', ...more }, asker);
  return { room, thumb };
}

interface Counted {
  readonly likes: number;
  readonly dislikes: number;
  readonly reasons: Readonly<Record<string, number>>;
}
const counts = async (room: FaqRoom) =>
  (await room.calls('get', '/answers/feedback')) as unknown as {
    readonly months: readonly (Counted & { readonly month: string; readonly wordedByAi: Counted })[];
    readonly sections: readonly (Counted & { readonly section: string; readonly reports: number })[];
  };
const shownTo = async (room: FaqRoom): Promise<string> =>
  JSON.stringify(fillCard((await room.types('feedback', A_MANAGER)).card!));

describe('Thumbs under an answer', () => {
  it('are counted by the sections that it rests on, in whichever conversation it stands', async () => {
    const { room, thumb } = await answered();

    await thumb('dislike');
    await thumb('like');
    await thumb('dislike');
    await thumb('like', { messageId: 'unknown' });

    const none = { likes: 0, dislikes: 0, reasons: {} };
    assert.deepEqual(await counts(room), {
      months: [{ month: '2026-12', likes: 2, dislikes: 2, reasons: {}, wordedByAi: none }],
      sections: [{ section: PAYROLL, likes: 1, dislikes: 2, reasons: {}, reports: 0 }],
    });
  });

  it('say why, and managers see how often each reason was given, the most frequent first', async () => {
    const { room, thumb } = await answered();

    await thumb('dislike', { reasons: ['wrong', 'unclear'] });
    await thumb('dislike', { reasons: ['unclear'] });
    await thumb('like', { reasons: ['clear'] });

    const { months, sections } = await counts(room);
    const reasons = { wrong: 1, unclear: 2, clear: 1 };
    assert.deepEqual([months[0]?.reasons, sections[0]?.reasons], [reasons, reasons]);
    const card = await shownTo(room);
    assert.ok(card.includes('👎 It is hard to understand: 2 · It is wrong: 1'));
    assert.ok(card.includes('👍 It is easy to understand: 1'));
  });

  it('take no reason that their form does not offer, and each reason once', async () => {
    const { room, thumb } = await answered();

    await thumb('like', { reasons: ['wrong', 'clear', 'clear', '__proto__', 'nonsense'] });

    assert.deepEqual((await counts(room)).months[0]?.reasons, { clear: 1 });
  });

  it('ask why in the languages of whoever pressed, and promise what is kept', () => {
    const { feature } = aFaqRoom();
    for (const reaction of ['like', 'dislike'] as const) {
      const form = feature.feedbackForm!(reaction, aReader({ edition: 'both' }));
      const card = fillCard(form.card);
      const choices = card.body as { id?: string; choices?: { value: string }[] }[];

      assert.deepEqual(
        choices.find(({ id }) => id === 'reasons')?.choices?.map(({ value }) => value),
        THUMB_REASONS[reaction],
      );
      const text = JSON.stringify(card);
      assert.ok(text.includes('180 diwrnod') && text.includes('180 days'));
      assert.equal(text.includes('Report a problem'), reaction === 'dislike');
    }
  });

  it('keep what was written for half a year, without a name, and their counts for good', async () => {
    const { room, thumb } = await answered();
    await thumb('dislike', { comment: `  ${'Too long. '.repeat(100)}`, reasons: ['unclear'] });
    await thumb('like', { comment: '   ' });
    const written = await shownTo(room);
    assert.ok(written.includes('👎 Too long.') && !written.includes('member-1'));

    await room.ticks(new Date(FAQ_NOW.getTime() + 181 * DAY_MS));

    assert.ok(!(await shownTo(room)).includes('Too long'));
    assert.equal((await counts(room)).months[0]?.dislikes, 1);
  });

  it('say nothing of a section any more a month after its answer', async () => {
    const { room, thumb } = await answered();

    await room.ticks(new Date(FAQ_NOW.getTime() + 31 * DAY_MS));
    await thumb('dislike');

    const { months, sections } = await counts(room);
    assert.deepEqual([months[0]?.dislikes, sections], [1, []]);
  });

  it('put the section first that is disliked and reported most', () => {
    const months = [
      {
        ...({ partition: 'months', id: '2026-12', likes: 3, dislikes: 3 } as const),
        sections: {
          'en/a': { likes: 3, dislikes: 0 },
          'en/b': { likes: 0, dislikes: 2, reasons: { wrong: 2 } },
        },
      },
      {
        ...({ partition: 'months', id: '2027-01', likes: 0, dislikes: 1 } as const),
        sections: { 'en/b': { likes: 0, dislikes: 1, reasons: { wrong: 1, unclear: 1 } } },
      },
    ];

    const found = bySection(months, [{ sections: ['en/c', 'en/c'] }]);

    assert.deepEqual(
      found.map(({ section }) => section),
      ['en/c', 'en/b', 'en/a'],
    );
    assert.deepEqual(found[1]?.reasons, { wrong: 3, unclear: 1 });
  });
});
