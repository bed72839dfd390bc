import assert from 'node:assert/strict';
import { movingClock, openHouse, type House } from '../support/house.ts';
import {
  MANAGER,
  MEMBER,
  personalChat,
  textOf,
  type Heard,
  type Room,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import { FAULTS } from '../support/teams/faults.ts';
import { addChannel } from '../support/wire-acts.ts';
import { aForm, formId } from '../support/posts-room.ts';

const START = '2026-06-02T09:00:00Z';
const BOARD_NAME = 'managers';

/** News for one conversation: what brings it about, whose it is, and what is read there. */
interface News {
  readonly kind: string;
  readonly room: () => Room;
  readonly words: (mark: string) => string;
  readonly happens: (house: House, mark: string) => Promise<unknown>;
}

const REPORT = {
  about: { answer: 'Robots think.', sections: ['en/joining-the-community#welcome'], writtenByModel: false },
  ...{ edition: 'en', kind: 'wrong', question: '', mayContact: 'true' },
};
const report = ({ teams }: House, mark: string) =>
  teams.press({ verb: 'faq.send-report', data: { ...REPORT, reason: mark } }, MEMBER);
const reportId = async (house: House, mark: string): Promise<string> => {
  const { body } = await house.api('GET', '/answers/reports');
  return (body.items as { id: string; reason: string }[]).find(({ reason }) => reason === mark)!.id;
};
let forms = 0;

const NEWS: readonly News[] = [
  {
    kind: 'a report of an answer, for the managers',
    room: () => personalChat(MANAGER),
    words: (mark) => mark,
    happens: report,
  },
  {
    kind: 'what became of a report, for the member',
    room: () => personalChat(MEMBER),
    words: (mark) => mark,
    async happens(house, mark) {
      await report(house, mark);
      const id = await reportId(house, mark);
      return house.api('POST', `/answers/reports/${id}/settle`, { outcome: 'stands' });
    },
  },
  {
    kind: 'an update that waits for approval, for the managers',
    room: () => personalChat(MANAGER),
    words: (mark) => mark,
    async happens(house, mark) {
      const both = { cy: mark, en: mark };
      const { body } = await house.api('POST', '/broadcasts', {
        ...{ title: both, body: both, audience: { all: true } },
      });
      return house.api('POST', `/broadcasts/${String(body.id)}/propose`);
    },
  },
  {
    kind: 'an answer to their question, for the member',
    room: () => personalChat(MEMBER),
    words: (mark) => mark,
    async happens(house, mark) {
      const { teams } = house;
      const form = formId((forms += 1));
      const typed = aForm({ form, kind: 'question', titleEn: `Question ${mark}?`, edition: 'en' });
      await teams.press({ verb: 'posts.publish', data: typed }, MEMBER);
      const { body } = await house.api('GET', '/posts');
      const { id } = (body.items as { id: string; title: { en?: string } }[]).find(({ title }) =>
        title.en?.includes(mark),
      )!;
      const answer = { id, form: formId(500 + forms), answer: `Answer ${mark}`, edition: 'en' };
      return teams.press({ verb: 'posts.sendAnswer', data: answer }, MANAGER);
    },
  },
];

const said = ({ activity }: Heard): string =>
  [
    activity.summary,
    activity.text,
    ...(activity.attachments ?? []).map(({ content }) => textOf(content)),
  ].join();

describe('wire: news for one conversation', function () {
  this.timeout(60_000);
  let house: House;
  let teams: TeamsSimulator;
  let minutes = 0;
  const time = movingClock(START);

  beforeEach(async () => {
    time.goTo(START);
    minutes = 0;
    house = await openHouse({ clock: time.clock, environment: { UPDATES_NEED_APPROVAL: '1' } });
    ({ teams } = house);
    for (const person of [MANAGER, MEMBER]) await teams.say('hello', person);
    await teams.say('updates', MANAGER);
  });
  afterEach(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  const heard = (room: Room, words: string): readonly Heard[] =>
    teams.saidIn(room).filter((one) => one.method === 'POST' && said(one).includes(words));
  /** Lets some minutes go by, a few seconds at a time; the house works on the way. */
  async function pass(upTo: number): Promise<void> {
    for (const end = minutes + upTo; minutes < end; minutes += 0.25) {
      time.goTo(new Date(Date.parse(START) + minutes * 60_000).toISOString());
      house.app.delivery.nudge();
      house.app.delivery.wake();
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }
  const comesOnce = async ({ room, words }: News, mark: string): Promise<void> => {
    for (let n = 0; n < 60 && heard(room(), words(mark)).length === 0; n += 1) await pass(0.5);
    await teams.until(() => heard(room(), words(mark))[0], `${mark} in ${room().conversationId}`);
    await pass(4);
    assert.equal(heard(room(), words(mark)).length, 1, 'once');
  };

  for (const news of NEWS)
    describe(news.kind, () => {
      it('comes through a 429 and an outage of a minute, once', async () => {
        teams.script(
          news.room().conversationId,
          ...[FAULTS.throttled, FAULTS.throttledForUnknownTime],
          ...Array<typeof FAULTS.unavailable>(6).fill(FAULTS.unavailable),
        );
        await news.happens(house, 'Outage7');
        await comesOnce(news, 'Outage7');
      });

      it('comes once, though the house falls after it was written and before it was sent', async () => {
        await house.api('POST', '/delivery/stop');
        await news.happens(house, 'Fallen7');
        await pass(1);
        assert.deepEqual(heard(news.room(), news.words('Fallen7')), []);

        house = await house.restart();
        await house.api('POST', '/delivery/resume');

        await comesOnce(news, 'Fallen7');
      });
    });

  it('goes to the managers’ channel where there is one, and to their own chats when it is gone', async () => {
    const board = await addChannel(teams, BOARD_NAME);
    await teams.say('managers channel', MANAGER, board);
    await report(house, 'Onboard7');
    await comesOnce({ ...NEWS[0]!, room: () => board }, 'Onboard7');
    assert.deepEqual(heard(personalChat(MANAGER), 'Onboard7'), []);

    teams.script(board.conversationId, FAULTS.unavailable, FAULTS.notInRoster, FAULTS.notInRoster);
    await report(house, 'Elsewhere7');

    await comesOnce(NEWS[0]!, 'Elsewhere7');
    assert.deepEqual(heard(board, 'Elsewhere7'), []);
  });
});
