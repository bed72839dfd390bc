import assert from 'node:assert/strict';
import { aFaqRoom, aReader, A_MANAGER, buttonsIn, FAQ_NOW } from '../../../support/faq-room.ts';
import { fillCard } from '../../../support/fill-card.ts';
import type { Card, Reply } from '../../../../src/chat/message.ts';

const textOf = (card: Card | undefined): string => JSON.stringify(fillCard(card!));

/** The room, and a member's report of an answer in it. */
async function reported(fields: Record<string, unknown> = {}) {
  const room = aFaqRoom();
  const { card } = await room.asks('rpa and payroll');
  const { data } = buttonsIn(card).find(({ verb }) => verb === 'faq.report')!;
  const about = data.about as Record<string, unknown>;
  const sent = await room.presses('faq.send-report', {
    ...{ about, kind: 'wrong', reason: 'Ours works well.', question: about.question, mayContact: 'false' },
    ...fields,
  });
  return { room, about, sent };
}

const openReports = async (room: ReturnType<typeof aFaqRoom>) => {
  const { items } = (await room.calls('get', '/answers/reports')) as { items: Record<string, unknown>[] };
  return items;
};

describe('A report of an answer', () => {
  it('can be made of every answer, and of there being none', async () => {
    const room = aFaqRoom();
    for (const [question, edition] of [
      ['rpa and payroll', 'en'],
      ['beth yw RPA?', 'cy'],
      ['RPA', 'both'],
      ['who won the football last night', 'en'],
    ] as const) {
      const { card } = await room.asks(question, aReader({ edition }));
      assert.ok(
        buttonsIn(card).some(({ verb }) => verb === 'faq.report'),
        question,
      );
    }
  });

  it('brings the answer, its source and the question into the form', async () => {
    const room = aFaqRoom();
    const { card } = await room.asks('rpa and payroll');
    const form = textOf(
      await room.opens('faq.report', buttonsIn(card).find(({ verb }) => verb === 'faq.report')!.data),
    );

    assert.match(form, /Payroll is a poor choice/);
    assert.match(form, /"value":"rpa and payroll"/);
    assert.match(form, /en\/getting-started-with-automation#payroll/);
  });

  it('reaches the managers with the answer, its source and the reason, and without the member', async () => {
    const { room, sent } = await reported();

    assert.match(textOf(sent.card), /have your report/);
    const [report] = await openReports(room);
    assert.equal(report?.kind, 'wrong');
    assert.equal(report.reason, 'Ours works well.');
    assert.match(String(report.answer), /Payroll is a poor choice/);
    assert.deepEqual(report.sections, ['en/getting-started-with-automation#payroll']);
    assert.equal(report.wantsContact, false);
    const card = textOf((await room.types('feedback', A_MANAGER)).card);
    for (const shown of ['Ours works well.', 'Payroll is a poor choice', 'https://cylch.example/guides/en/'])
      assert.ok(card.includes(shown), shown);
    assert.ok(!card.includes('member-1') && !JSON.stringify(report).includes('member-1'));
  });

  it('needs a kind and a reason, and loses nothing of what was written', async () => {
    for (const [fields, problem] of [
      [{ kind: '' }, /Choose what the problem is/],
      [{ kind: 'nonsense' }, /Choose what the problem is/],
      [{ reason: '  ' }, /Write what the problem is/],
      [{ reason: 'x'.repeat(1001) }, /too long/],
    ] as const) {
      const { room, sent } = await reported({ ...fields, question: 'my own words' });
      assert.match(textOf(sent.card), problem);
      assert.match(textOf(sent.card), /my own words/);
      assert.deepEqual(await openReports(room), []);
    }
  });

  for (const payload of [{}, null, { about: {} }, { about: { answer: 1, sections: 'x', writtenByModel: 1 } }])
    it(`does not read what no form of ours sends: ${JSON.stringify(payload)}`, async () => {
      await assert.rejects(async () => aFaqRoom().presses('faq.send-report', payload), {
        code: 'malformed_payload',
      });
    });

  describe('is settled by a manager', () => {
    const settle = async (
      room: ReturnType<typeof aFaqRoom>,
      fields: Record<string, string> = {},
    ): Promise<Reply> => {
      const [report] = await openReports(room);
      return room.presses(
        'faq.send-settlement',
        { id: report!.id, outcome: 'mended', note: 'See *version 2*.', ...fields },
        A_MANAGER,
      );
    };

    it('who tells the member, if they want to be told, and then forgets who it was', async () => {
      const { room } = await reported({ mayContact: 'true' });
      const [mine] = await room.feature.personalData!.describe('member-1', 'tenant-1');
      assert.match(mine!.en, /Ours works well/);

      assert.match(textOf((await settle(room)).card), /will be told soon/);

      const [told] = room.messenger.seenIn('chat-1');
      assert.match(told!.message.text!, /has been put right[\s\S]+Ours works well[\s\S]+version 2/);
      assert.ok(!told!.message.text!.includes('*version 2*'), 'what was typed is no Markdown');
      assert.deepEqual(await room.feature.personalData!.describe('member-1', 'tenant-1'), []);
      const [report] = await openReports(room);
      assert.deepEqual([report?.state, report?.outcome], ['settled', 'mended']);
    });

    it('and nobody is told who did not ask for it', async () => {
      const { room } = await reported();

      assert.match(textOf((await settle(room)).card), /The report is closed\./);
      assert.equal(room.messenger.requests.length, 0);
    });

    it('once', async () => {
      const { room } = await reported({ mayContact: 'true' });
      await settle(room);

      assert.match(textOf((await settle(room)).card), /no longer waiting/);
      assert.equal(room.messenger.requests.length, 1);
    });

    it('who says what became of it', async () => {
      const { room } = await reported();

      assert.match(textOf((await settle(room, { outcome: '' })).card), /Choose the outcome/);
      assert.equal((await openReports(room))[0]?.state, 'open');
    });

    it('who hears of it when the member cannot be reached any more', async () => {
      const { room } = await reported({ mayContact: 'true' });
      room.messenger.script('chat-1', { kind: 'unreachable', code: '403', howLong: 'gone' });

      await settle(room);

      const [told] = room.messenger.seenIn(A_MANAGER.address.conversationId);
      assert.match(told!.message.text!, /could not be told what became of it[\s\S]+Ours works well/);
    });

    it('or by a program', async () => {
      const { room } = await reported({ mayContact: 'true' });
      const [{ id } = { id: '' }] = (await openReports(room)) as { id: string }[];
      const settling = () => room.calls('post', '/answers/reports/:id/settle', { outcome: 'stands' }, { id });

      assert.deepEqual(await settling(), { told: true });
      await assert.rejects(settling, { code: 'unknown_report' });
    });
  });

  it('is erased with what else is kept of a member', async () => {
    const { room } = await reported({ mayContact: 'true' });

    await room.feature.personalData!.erase('member-1', 'tenant-1');

    assert.deepEqual(await openReports(room), []);
  });

  it('is kept for half a year', async () => {
    const { room } = await reported();
    await room.ticks(new Date(FAQ_NOW.getTime() + 181 * 24 * 3600_000));

    assert.deepEqual(await openReports(room), []);
  });

  it('is not for the eyes of a channel', async () => {
    const { room } = await reported();
    const { text, card } = await room.types('feedback', { ...A_MANAGER, scope: 'channel' });

    assert.match(text!, /personal chat/);
    assert.equal(card, undefined);
  });
});
