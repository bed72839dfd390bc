import assert from 'node:assert/strict';
import type { Language } from '../../src/language/bilingual.ts';
import type { MessageKey } from '../../src/language/catalogue/index.ts';
import { instantToLocal } from '../../src/language/dates.ts';
import { say, type Values } from '../../src/language/say.ts';
import { movingClock, openHouse, type House } from '../support/house.ts';
import {
  buttonOf,
  cardAnswered,
  cardOf,
  MANAGER,
  personalChat,
  TENANT,
  textOf,
  type Person,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import { addChannel, announced, announcements, delivered, lastCard, storedIn } from '../support/wire-acts.ts';

const SECOND: Person = { id: '00000000-0000-4000-8000-000000000014', name: 'Second manager' };
const WORDS = {
  cy: { update: 'diweddariad', updates: 'diweddariadau' },
  en: { update: 'update', updates: 'updates' },
} as const;
const HALF_AN_HOUR_MS = 30 * 60_000;

/** The card of a manager: the message that it stands in, and what it shows now. */
type Shown = ReturnType<typeof cardAnswered>;

describe('wire: the whole way of an update', function () {
  this.timeout(60_000);
  let house: House;
  let teams: TeamsSimulator;
  const time = movingClock('2026-06-01T09:00:00Z');

  beforeEach(async () => {
    time.goTo('2026-06-01T09:00:00Z');
    const COMMUNITY_MANAGERS = [MANAGER, SECOND].map(({ id }) => `${TENANT}/${id}`).join(',');
    house = await openHouse({
      clock: time.clock,
      environment: { UPDATES_NEED_APPROVAL: '1', COMMUNITY_MANAGERS },
    });
    ({ teams } = house);
  });
  afterEach(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  const pressed = async (
    card: Shown,
    person: Person,
    ...button: [verb: string, typed?: Record<string, string>, data?: Record<string, unknown>]
  ): Promise<Shown> => cardAnswered(await teams.press(buttonOf(card, ...button), person));

  for (const language of ['cy', 'en'] as const satisfies readonly Language[]) {
    const text = (key: MessageKey, values: Values = {}): string => say(language, key, values);

    it(`goes through cards in ${language}: propose, approve, schedule, send, progress, report, edit, reply, recall`, async () => {
      const room = await addChannel(teams, 'room', { language });
      const title = { cy: 'Cynhadledd', en: 'Conference' }[language];
      // The second manager has spoken to the bot, so they can be told.
      await teams.say(WORDS[language].updates, SECOND);

      const form = lastCard(await teams.say(WORDS[language].update, MANAGER));
      const typed = {
        titleCy: 'Cynhadledd',
        titleEn: 'Conference',
        bodyCy: 'Dewch.',
        bodyEn: 'Come.',
        to: 'all',
      };
      const write = buttonOf(form, 'broadcasts.preview', typed);
      const id = String(write.data?.id);
      const preview = cardAnswered(await teams.press(write, MANAGER));
      assert.ok(textOf(preview).includes(text('broadcasts.needsApproval')));
      const [date = '', clock = ''] = instantToLocal(
        new Date(time.clock().getTime() + HALF_AN_HOUR_MS),
      ).split('T');
      const when = await pressed(preview, MANAGER, 'broadcasts.schedule');
      const scheduled = await pressed(when, MANAGER, 'broadcasts.saveTime', { date, time: clock });
      const proposed = await pressed(scheduled, MANAGER, 'broadcasts.propose');
      assert.ok(textOf(proposed).includes(text('broadcasts.proposedDone')));

      const asked = await announced(teams, personalChat(SECOND), title);
      const looked = await pressed(cardOf(asked), SECOND, 'broadcasts.look');
      const approved = await pressed(looked, SECOND, 'broadcasts.approve');
      assert.ok(textOf(approved).includes(text('broadcasts.approvedDone')));
      await announced(teams, personalChat(MANAGER), text('broadcasts.newsApproved'));
      assert.deepEqual(announcements(teams, room, title), []);

      time.goTo('2026-06-01T09:31:00Z');
      const arrived = await announced(teams, room, title);
      await delivered(house, `broadcast:${id}`);
      const list = lastCard(await teams.say(WORDS[language].updates, MANAGER));
      const report = await pressed(list, MANAGER, 'broadcasts.report', {}, { id });
      assert.ok(textOf(report).includes(text('broadcasts.stateFinished')));

      const react = {
        type: 'messageReaction',
        replyToId: arrived.activityId,
        reactionsAdded: [{ type: 'like' }],
      };
      await teams.post(react, SECOND, room);
      const more = await pressed(report, MANAGER, 'broadcasts.afterwards');
      const words = await pressed(more, MANAGER, 'broadcasts.editSent');
      const edit = await pressed(words, MANAGER, 'broadcasts.preview', {
        titleCy: 'Cynhadledd fawr',
        titleEn: 'Big conference',
      });
      const edited = await pressed(edit, MANAGER, 'broadcasts.propose');
      assert.ok(textOf(edited).includes(text('broadcasts.editsSent')));
      const looking = { id: `edit-${id}`, look: 'both', edition: language };
      const second = cardAnswered(await teams.press({ verb: 'broadcasts.look', data: looking }, SECOND));
      await pressed(second, SECOND, 'broadcasts.approve');
      await teams.until(
        () =>
          teams
            .saidIn(room)
            .find(({ method, activityId }) => method === 'PUT' && activityId === arrived.activityId),
        'the edit',
      );

      const reply = await pressed(more, MANAGER, 'broadcasts.followUp');
      const replyTyped = { bodyCy: 'Mae llefydd ar ôl.', bodyEn: 'There are places left.' };
      const replied = await pressed(reply, MANAGER, 'broadcasts.preview', replyTyped);
      assert.ok(textOf(replied).includes(text('broadcasts.followsUp')));

      const full = (await house.api('GET', `/broadcasts/${id}/report`)).body;
      assert.deepEqual(full.reactions, { like: 1 });
      assert.equal(full.edited, 1);
      const shown = await pressed(more, MANAGER, 'broadcasts.report');
      const link = /https?:[^"]+report\.csv[^"]+/.exec(JSON.stringify(shown))?.[0] ?? '';
      const file = await house.browse(link);
      assert.deepEqual([file.status, file.type], [200, 'text/csv; charset=utf-8']);
      assert.ok(file.text.includes(text('broadcasts.csvOrganisation')));
      assert.equal((await house.browse(link.replace('signature=', 'signature=x'))).status, 403);

      const question = await pressed(more, MANAGER, 'broadcasts.askRecall');
      await pressed(question, MANAGER, 'broadcasts.recall');
      await teams.until(() => teams.saidIn(room).find(({ method }) => method === 'DELETE'), 'the recall');

      const { items } = (await house.api('GET', '/broadcasts')).body as {
        items: { id: string; history: { act: string; by: string | null }[] }[];
      };
      const record = items
        .find((one) => one.id === id)
        ?.history.map(({ act, by }) => [act, by?.split('/')[1]]);
      assert.deepEqual(record, [
        ['scheduled', MANAGER.id],
        ['proposed', MANAGER.id],
        ['approved', SECOND.id],
        ['sent', MANAGER.id],
        ['edited', MANAGER.id],
        ['recalled', MANAGER.id],
      ]);
      const kept = storedIn(house).filter(({ collection }) => collection === 'broadcast-reactions');
      assert.ok(kept.length > 0 && kept.every(({ body }) => !body.includes(SECOND.id)), 'nobody is named');
    });
  }

  it('changes the card of whoever sent it until everything is sent, after a restart too', async () => {
    const quiet = { quietFrom: '08:00', quietTo: '12:00' };
    await addChannel(teams, 'quiet', { language: 'en', ...quiet });
    await teams.say('updates', SECOND);
    const form = lastCard(await teams.say('update', SECOND));
    const typed = { titleCy: 'Teitl', titleEn: 'Title', bodyCy: 'Testun', bodyEn: 'Text', to: 'all' };
    const preview = await pressed(form, SECOND, 'broadcasts.preview', typed);
    const proposed = await teams.press(buttonOf(preview, 'broadcasts.propose'), SECOND);
    assert.equal(proposed.status, 200);
    const id = String(buttonOf(form, 'broadcasts.preview').data?.id);
    const look = { verb: 'broadcasts.look', data: { id, look: 'both', edition: 'en' } };
    const said = await teams.say('updates', MANAGER);
    const messageId = said.heard.at(-1)?.activityId ?? '';
    const seen = cardAnswered(await teams.press(look, MANAGER, undefined, messageId));
    await teams.press(buttonOf(seen, 'broadcasts.approve'), MANAGER, undefined, messageId);

    house = await house.restart();
    time.goTo('2026-06-01T12:00:01Z');
    const edited = await teams.until(
      () =>
        teams
          .saidIn(personalChat(MANAGER))
          .findLast(
            (heard) =>
              heard.method === 'PUT' &&
              heard.activityId === messageId &&
              textOf(cardOf(heard)).includes(say('en', 'broadcasts.stateFinished')),
          ),
      'the last change of the card',
      20_000,
    );

    assert.ok(textOf(cardOf(edited)).includes(say('en', 'broadcasts.countSent')));
  });
});
