import assert from 'node:assert/strict';
import { BotError } from '../../../../src/lib/errors.ts';
import {
  MANAGER_TURN,
  MEMBER_TURN,
  openMeetupsRoom,
  turnOf,
  typedPlan,
  type MeetupsRoom,
} from '../../../support/meetups.ts';

type Data = Record<string, never> & {
  values: Record<string, string>;
  problems: { text: string }[];
  announce: { data: Record<string, string> };
  change: { data: Record<string, string> };
};

const failsWith = (code: string) => (error: unknown) => error instanceof BotError && error.code === code;

describe('planning a meetup', () => {
  let room: MeetupsRoom;
  beforeEach(() => void (room = openMeetupsRoom()));
  afterEach(() => room.database.close());

  async function press(verb: string, payload: unknown, turn = MANAGER_TURN) {
    const { card, forEveryone } = await room.chat.action(verb, payload, turn);
    return { template: card?.template, data: (card?.data ?? {}) as Data, forEveryone };
  }
  async function announce(): Promise<void> {
    const { data } = await press('meetups.preview', typedPlan());
    await press('meetups.announce', data.announce.data);
  }
  const listed = async () =>
    ((await room.call('get', '/meetups')) as { items: { id: string; state: string }[] }).items;

  it('opens a form for a manager who types cyfarfod or meetup, and refuses a member', async () => {
    for (const word of ['cyfarfod', 'meetup']) {
      const [message] = await room.chat.message(word, MANAGER_TURN);
      assert.equal(message?.card?.template, 'meetups/plan');
    }

    await assert.rejects(room.chat.message('meetup', MEMBER_TURN), failsWith('managers_only'));
    for (const verb of [
      'meetups.plan',
      'meetups.preview',
      'meetups.announce',
      'meetups.manage',
      'meetups.cancel',
    ]) {
      await assert.rejects(
        room.chat.action(verb, typedPlan(), MEMBER_TURN),
        failsWith('managers_only'),
        verb,
      );
    }
  });

  it('previews in both languages with the reach, and stores nothing yet', async () => {
    const { template, data } = await press('meetups.preview', typedPlan());

    assert.equal(template, 'meetups/preview');
    assert.match(JSON.stringify(data), /Mesur gwerth.*Measuring value/);
    assert.match(JSON.stringify(data), /Channels: 3\. Organisations: 2\./);
    assert.deepEqual(await listed(), []);
    assert.equal(room.nudges(), 0);
  });

  it('announces at once, once, however often the button is pressed', async () => {
    const { data } = await press('meetups.preview', typedPlan());
    await press('meetups.announce', data.announce.data);
    const again = await press('meetups.announce', data.announce.data);

    const told = await room.due();

    assert.equal(again.template, 'chat/notice');
    assert.equal((await listed()).length, 1);
    assert.ok(room.nudges() >= 1);
    assert.deepEqual(
      told.map(({ id }) => id.split(':')[0]),
      ['meetup'],
    );
    assert.deepEqual(told[0]?.audience, { topics: ['automation'] });
    assert.equal(told[0].uselessAfter, '2026-12-01T14:00:00.000Z');
    assert.deepEqual(await room.due(), []);
  });

  it('shows the form again with what was typed and a line for each thing to mend', async () => {
    const cases: readonly [Record<string, string>, RegExp][] = [
      [{ titleCy: ' ' }, /title in both languages/],
      [{ descriptionEn: 'x'.repeat(1001) }, /description in both languages/],
      [{ date: '2020-01-01' }, /This time has passed/],
      [{ date: '2027-03-28', time: '01:30' }, /does not exist on that day/],
      [{ time: '' }, /date and time that exist/],
      [{ minutes: '1.5' }, /length of the meetup/],
      [{ placeCy: 'Neuadd' }, /place in both languages/],
      [{ link: 'http://example.org' }, /starts with https/],
      [{ link: '' }, /Give a place or a link/],
      [{ topics: 'gardening' }, /at least one topic/],
    ];
    for (const [wrong, line] of cases) {
      const { template, data } = await press('meetups.preview', typedPlan(wrong));

      assert.equal(template, 'meetups/plan');
      assert.equal(data.problems.length, 1, JSON.stringify(data.problems));
      assert.match(data.problems[0]?.text ?? '', line);
      assert.equal(data.values.titleEn, 'Measuring value');
      for (const [name, value] of Object.entries(wrong)) assert.equal(String(data.values[name]), value);
    }
  });

  it('names everything that is missing in a form that was left empty', async () => {
    const { data } = await press('meetups.preview', { edition: 'cy' });

    assert.equal(data.problems.length, 6);
    assert.match(data.problems[0]?.text ?? '', /Rhowch deitl/);
  });

  it('brings what was typed back to the form when the preview is to be changed', async () => {
    const preview = await press('meetups.preview', typedPlan());

    const form = await room.chat.dialog('meetups.plan', preview.data.change.data, MANAGER_TURN);

    assert.equal((form.card.data as Data).values.titleCy, 'Mesur gwerth');
  });

  it('checks the time again when it is announced, for a preview may lie open for days', async () => {
    const { data } = await press('meetups.preview', typedPlan());
    room.at('2026-12-02T10:00:00Z');

    const { template } = await press('meetups.announce', data.announce.data);

    assert.equal(template, 'meetups/plan');
    assert.deepEqual(await listed(), []);
  });

  it('refuses payloads that no form of ours sends', async () => {
    for (const payload of [
      null,
      'x',
      { titleCy: { a: 1 } },
      { titleCy: ['a'] },
      { titleCy: 'x'.repeat(5000) },
    ]) {
      await assert.rejects(
        room.chat.action('meetups.preview', payload, MANAGER_TURN),
        failsWith('malformed_payload'),
      );
    }
    await assert.rejects(
      room.chat.action('meetups.announce', typedPlan({ draft: '../x' }), MANAGER_TURN),
      failsWith('malformed_payload'),
    );
  });

  it('cancels after a question, and takes no reply any more', async () => {
    await announce();
    await room.due();
    const [meetup] = await listed();
    const about = { id: meetup?.id, edition: 'en' };

    const question = await press('meetups.askToCancel', about);
    const done = await press('meetups.cancel', about);
    await press('meetups.cancel', about);

    assert.match(JSON.stringify(question.data), /Cancel this meetup\?/);
    assert.equal(done.forEveryone, true);
    // Nobody said yes, so nobody is to be told; the cards in the channels say so.
    assert.deepEqual(await room.due(), []);
    assert.equal(room.live.asked.at(-1)?.isLast, true);
    assert.equal((await listed())[0]?.state, 'cancelled');
    await assert.rejects(
      room.chat.action('meetups.rsvp', { ...about, answer: 'yes' }, MEMBER_TURN),
      failsWith('meetup_cancelled'),
    );
  });

  it('moves a meetup, shows the new time, and reminds of that one', async () => {
    await announce();
    await room.due();
    const [meetup] = await listed();
    const about = { id: meetup?.id, edition: 'en' };

    const same = await press('meetups.saveMove', { ...about, date: '2026-12-01', time: '14:00' });
    const past = await press('meetups.saveMove', { ...about, date: '2026-10-01', time: '14:00' });
    const moved = await press('meetups.saveMove', { ...about, date: '2026-12-08', time: '10:00' });

    assert.match(JSON.stringify(same.data.problems), /already at this time/);
    assert.match(JSON.stringify(past.data.problems), /This time has passed/);
    assert.match(JSON.stringify(moved.data), /Tuesday 8 December 2026, 10:00–11:00/);
    assert.deepEqual(await room.due(), []);
    assert.match(room.live.asked.at(-1)?.text ?? '', /8 December 2026, 10:00/);
    room.at('2026-12-01T10:00:00Z');
    assert.deepEqual(
      (await room.due()).map(({ id }) => id),
      [`meetup-reminder:${meetup?.id}:P7D:2026-12-08T10:00:00.000Z`],
    );
  });

  it('withdraws what still waits to be sent when the meetup is cancelled, and nothing before', async () => {
    await announce();
    await room.due();
    room.at('2026-11-24T14:00:00Z');
    const [reminder] = await room.due();
    const [meetup] = await listed();
    assert.deepEqual(room.withdrawn, []);

    await room.call('post', '/meetups/:id/cancel', { id: meetup!.id });
    await room.due();

    assert.deepEqual(room.withdrawn, [`meetup:${meetup!.id}`, reminder?.id]);
  });

  it('keeps its cards from changing what others see in a channel', async () => {
    const { forEveryone } = await press('meetups.preview', typedPlan(), turnOf('manager-1', 'channel'));

    assert.equal(forEveryone, false);
  });
});
