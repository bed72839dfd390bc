import assert from 'node:assert/strict';
import { KINDS } from '../../src/chat/announcing/audience.ts';
import { say } from '../../src/language/say.ts';
import { movingClock, openHouse, type House } from '../support/house.ts';
import {
  buttonOf,
  cardAnswered,
  cardOf,
  channel,
  lineAnswered,
  MANAGER,
  MEMBER,
  personalChat,
  TENANT,
  textOf,
  type Room,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import {
  addChannel,
  announced,
  announcements,
  delivered,
  heldUp,
  lastCard,
  OWNER,
  settle,
} from '../support/wire-acts.ts';

interface ListedChannel {
  readonly id: string;
  readonly organisation: { cy: string; en: string };
  readonly tenantId: string;
  readonly team: string | null;
  readonly channel: string | null;
  readonly language: string;
  readonly topics: readonly string[];
  readonly state: string;
}

describe('wire: a channel and its owner', () => {
  let house: House;
  let teams: TeamsSimulator;
  const time = movingClock('2026-06-01T09:00:00Z');

  beforeEach(async () => {
    time.goTo('2026-06-01T09:00:00Z');
    house = await openHouse({ clock: time.clock });
    ({ teams } = house);
  });
  afterEach(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  const channels = async () =>
    ((await house.api('GET', '/channels')).body as unknown as { items: readonly ListedChannel[] }).items;

  /** Publishes a post through the API and waits until it has found its end everywhere. */
  const publish = async (title: string, topics: readonly string[] = ['ai']): Promise<void> => {
    const { body } = await house.api('POST', '/posts', {
      ...{ kind: 'news', topics },
      title: { cy: `${title} (cy)`, en: title },
      summary: { cy: 'Da iawn.', en: 'Very good.' },
    });
    await delivered(house, `post:${String(body.id)}`);
  };

  describe('when the bot comes', () => {
    const room = channel('general', { teamName: 'A council' });

    it('welcomes once: who added it, what it does, what it keeps; Welsh first', async () => {
      const { heard } = await teams.install(OWNER, room);

      assert.equal(heard.length, 1);
      const text = textOf(cardOf(heard[0]));
      for (const key of [
        'community.welcomeWhat',
        'community.welcomeLimits',
        'community.welcomeStores',
        'community.welcomeOwner',
      ] as const) {
        const [cy, en] = [say('cy', key, { bot: 'Cylch' }), say('en', key, { bot: 'Cylch' })];
        assert.ok(text.includes(cy) && text.indexOf(cy) < text.indexOf(en), key);
      }
      assert.ok(text.includes(say('cy', 'community.welcomeAddedBy', { name: OWNER.name })));
    });

    it('does not welcome again when the client tells of the arrival twice, or when somebody speaks', async () => {
      await teams.install(OWNER, room);

      const second = await teams.addMember(OWNER, room);
      const third = await teams.install(OWNER, room);
      const spoken = await teams.say('help', MEMBER, room);

      assert.deepEqual([second.heard, third.heard], [[], []]);
      assert.equal(spoken.heard.length, 1);
      assert.equal((await channels()).length, 1);
    });

    it('welcomes once when both notices of one arrival come at the same moment', async () => {
      await Promise.all([teams.install(OWNER, room), teams.addMember(OWNER, room)]);

      assert.equal(teams.saidIn(room).length, 1);
    });

    it('registers the channel with its organisation, both languages and every topic', async () => {
      await teams.install(OWNER, room);

      const [registered] = await channels();
      const { items: topics } = (await house.api('GET', '/topics')).body as { items: { id: string }[] };
      assert.deepEqual(
        { ...registered, id: '', organisationId: '', revision: '' },
        {
          ...{ id: '', organisationId: '' },
          organisation: { cy: 'A council', en: 'A council' },
          tenantId: TENANT,
          team: 'A council',
          channel: 'general',
          language: 'both',
          topics: topics.map(({ id }) => id),
          ...{ allTopics: true, declinedKinds: [], declinedSenders: [], quietHours: null },
          ...{ pausedUntil: null, weeklyCap: null, organisationName: null, sector: null },
          ...{ state: 'reachable', reason: null, revision: '' },
        },
      );
    });

    it('registers a channel at the first words there where the client does not tell of installing', async () => {
      const { heard } = await teams.say('help', MEMBER, room);

      assert.equal(heard.length, 2);
      const welcome = textOf(cardOf(heard[0]));
      assert.ok(welcome.includes(say('cy', 'community.welcomeNoOwner')));
      assert.ok(!welcome.includes(MEMBER.name));
      assert.equal((await channels()).length, 1);
    });

    it('takes a thread for the channel that it is in', async () => {
      await teams.install(OWNER, room);

      await teams.say('help', MEMBER, { ...room, conversationId: `${room.conversationId};messageid=17` });

      assert.equal((await channels()).length, 1);
    });

    it('forgets the channel when it is removed, and sends nothing there', async () => {
      const stays = await addChannel(teams, 'stays', {}, { teamId: '19:another@thread.tacv2' });
      await teams.install(OWNER, room);

      await teams.uninstall(OWNER, room);
      await publish('After leaving');

      assert.deepEqual(
        (await channels()).map((each) => each.channel),
        ['stays'],
      );
      assert.equal(announcements(teams, room, 'After leaving').length, 0);
      assert.equal(announcements(teams, stays, 'After leaving').length, 1);
    });

    it('introduces itself once to somebody in a personal chat, without storing a name', async () => {
      const chat = personalChat(MEMBER);

      await teams.install(MEMBER, chat);
      await teams.addMember(MEMBER, chat);
      await teams.say('help', MEMBER);

      const welcomes = teams
        .saidIn(chat)
        .filter(({ activity }) =>
          activity.summary?.includes(say('en', 'community.welcomeTitle', { bot: 'Cylch' })),
        );
      assert.equal(welcomes.length, 1);
      assert.deepEqual(await channels(), []);
    });
  });

  describe('settings', () => {
    it('are changed by the owner, who sees it saved, and announced in the channel', async () => {
      const room = await addChannel(teams, 'general');

      const saved = await settle(teams, room, {
        language: 'en',
        topics: 'ai,data',
        quietFrom: '18:00',
        quietTo: '08:00',
        weeklyCap: '3',
        organisationCy: 'Cyngor Un',
        organisationEn: 'Council One',
        sector: 'local-authority',
      });

      assert.equal(saved.status, 200);
      assert.match(textOf(cardAnswered(saved)), /saved/);
      const said = teams.saidIn(room).at(-1)?.activity.text ?? '';
      const changed = say('en', 'community.settingsChanged');
      assert.ok(said.includes(say('cy', 'community.settingsChanged')) && said.includes(changed));
      assert.match(said, /18:00–08:00/);
      assert.match(said, /Cyngor Un/);
      const [registered] = await channels();
      assert.deepEqual(
        [registered?.language, registered?.topics, registered?.organisation],
        ['en', ['ai', 'data'], { cy: 'Cyngor Un', en: 'Council One' }],
      );
    });

    it('open in Welsh for whoever asks in Welsh', async () => {
      const room = await addChannel(teams, 'general');

      const card = lastCard(await teams.say('gosodiadau', OWNER, room));

      const text = textOf(card);
      assert.ok(text.includes(say('cy', 'community.settingsTitle')));
      assert.ok(!text.includes(say('en', 'community.settingsTitle')));
    });

    it('are not for strangers, who read whom to ask; neither by words nor by a button', async () => {
      const room = await addChannel(teams, 'general');
      const card = lastCard(await teams.say('settings', OWNER, room));

      const asked = await teams.say('settings', MEMBER, room);
      const pressed = await teams.press(
        buttonOf(card, 'community.saveSettings', { language: 'en' }),
        MEMBER,
        room,
      );

      const refusal = say('en', 'errors.channel_owners_only');
      assert.equal(asked.heard.at(-1)?.activity.text, refusal);
      assert.ok(lineAnswered(pressed).includes(refusal));
      assert.equal((await channels())[0]?.language, 'both');
    });

    it('can be changed by a manager, and by an owner whom the first owner accepted', async () => {
      const room = await addChannel(teams, 'general');

      await settle(teams, room, { topics: 'ai' }, MANAGER);
      const request = await teams.say('owner', MEMBER, room);
      await teams.press(
        buttonOf(lastCard(request), 'community.acceptOwner'),
        OWNER,
        room,
        request.heard.at(-1)?.activityId,
      );
      await settle(teams, room, { topics: 'data' }, MEMBER);

      assert.deepEqual((await channels())[0]?.topics, ['data']);
    });

    it('come back with what is to be mended, and change nothing until it is', async () => {
      const room = await addChannel(teams, 'general');

      const answer = await settle(teams, room, { quietFrom: '25:00', quietTo: '08:00', topics: '' });

      const again = cardAnswered(answer);
      const text = textOf(again);
      assert.ok(text.includes(say('en', 'community.problemTopics')));
      assert.ok(text.includes(say('en', 'community.problemQuiet')));
      assert.equal(buttonOf(again, 'community.saveSettings').inputs?.quietFrom, '25:00');
      assert.equal(teams.saidIn(room).filter(({ method }) => method === 'PUT').length, 0);
    });

    it('bring in further channels of the team, which are welcomed when somebody speaks there', async () => {
      teams.teams.set('19:team@thread.tacv2', [
        { id: '19:general@thread.tacv2' },
        { id: '19:ai@thread.tacv2', name: 'AI' },
      ]);
      const room = await addChannel(teams, 'general');
      const card = lastCard(await teams.say('settings', OWNER, room));
      const { offered = '' } = buttonOf(card, 'community.saveSettings').data as { offered?: string };

      await teams.press(buttonOf(card, 'community.saveSettings', { channels: offered }), OWNER, room);
      const { heard } = await teams.say('help', MEMBER, channel('ai', { channelName: 'AI' }));

      assert.deepEqual((await channels()).map((each) => each.channel).sort(), ['AI', 'general'].sort());
      assert.equal(heard.length, 2);
    });

    it('survive a restart', async () => {
      const room = await addChannel(teams, 'general', { language: 'cy', topics: 'data', kinds: 'posts' });
      const before = await channels();

      house = await house.restart();
      await publish('After the restart', ['data']);

      assert.deepEqual(await channels(), before);
      const post = textOf(cardOf(await announced(teams, room, 'After the restart (cy)')));
      assert.ok(!post.includes('Very good.'));
      const card = lastCard(await teams.say('settings', OWNER, room));
      assert.equal(buttonOf(card, 'community.saveSettings').inputs?.kinds, 'posts');
    });
  });

  describe('what a channel gets', () => {
    const oneOf = {
      posts: () => publish('A post'),
      broadcasts: async () => {
        const { body } = await house.api('POST', '/broadcasts', {
          title: { cy: 'Diweddariad', en: 'An update' },
          body: { cy: 'Testun', en: 'Text' },
          audience: { all: true },
        });
        await house.api('POST', `/broadcasts/${String(body.id)}/send`);
        await delivered(house, `broadcast:${String(body.id)}`);
      },
      meetups: async () => {
        const { body } = await house.api('POST', '/meetups', {
          title: { cy: 'Cyfarfod', en: 'A meetup' },
          description: { cy: 'Dewch', en: 'Come' },
          start: '2026-06-05T10:00',
          minutes: 30,
          link: 'https://example.org/',
          topics: ['ai'],
        });
        await delivered(house, `meetup:${String(body.id)}`);
      },
      surveys: async () => {
        const { body } = await house.api('POST', '/surveys', {
          template: 'support-ranking',
          audience: { all: true },
        });
        await house.api('POST', `/surveys/${String(body.id)}/open`);
        await delivered(house, `survey:${String(body.id)}`);
      },
    };
    const cardsIn = (room: Room): number =>
      teams.saidIn(room).filter(({ method, activity }) => method === 'POST' && activity.attachments).length;

    for (const kind of KINDS)
      it(`is everything but ${kind} when its owner declined ${kind}`, async () => {
        const declining = await addChannel(teams, 'declining', {
          kinds: KINDS.filter((each) => each !== kind).join(','),
        });
        const taking = await addChannel(teams, 'taking');
        const before = [cardsIn(declining), cardsIn(taking)];

        for (const tell of Object.values(oneOf)) await tell();

        assert.deepEqual(
          [cardsIn(declining) - before[0]!, cardsIn(taking) - before[1]!],
          [KINDS.length - 1, KINDS.length],
        );
      });

    it('waits while the channel is paused, and comes on the day that its owner chose', async () => {
      const paused = await addChannel(teams, 'paused', { pausedUntil: '2026-06-05' });
      const open = await addChannel(teams, 'open');
      const { body } = await house.api('POST', '/posts', {
        ...{ kind: 'news', topics: ['ai'] },
        title: { cy: 'Tra bo’n aros', en: 'While it waits' },
        summary: { cy: 'Da', en: 'Good' },
      });

      await announced(teams, open, 'While it waits');
      await teams.until(
        () => (announcements(teams, paused, 'waits').length === 0 ? true : undefined),
        'silence',
      );
      time.goTo('2026-06-05T09:00:00Z');
      house.app.delivery.wake();
      await delivered(house, `post:${String(body.id)}`);

      assert.equal(announcements(teams, paused, 'While it waits').length, 1);
    });

    it('waits for the morning during quiet hours', async () => {
      const room = await addChannel(teams, 'quiet', { quietFrom: '18:00', quietTo: '08:00' });
      time.goTo('2026-06-01T19:30:00Z');
      const { body } = await house.api('POST', '/posts', {
        ...{ kind: 'news', topics: ['ai'] },
        title: { cy: 'Gyda’r nos', en: 'In the evening' },
        summary: { cy: 'Da', en: 'Good' },
      });
      const id = `post:${String(body.id)}`;
      await heldUp(house, id);

      assert.equal(announcements(teams, room, 'evening').length, 0);
      time.goTo('2026-06-02T07:00:30Z');
      house.app.delivery.wake();
      await delivered(house, id);

      assert.equal(announcements(teams, room, 'In the evening').length, 1);
    });

    it('is in both languages, Welsh first, until its owner chooses one', async () => {
      const room = await addChannel(teams, 'general');

      await publish('First');
      await settle(teams, room, { language: 'en' });
      await publish('Second');

      const [first, second] = ['First', 'Second'].map((title) =>
        textOf(cardOf(announcements(teams, room, title)[0])),
      );
      assert.ok(first!.indexOf('Da iawn.') < first!.indexOf('Very good.') && first!.includes('Da iawn.'));
      assert.ok(!second!.includes('Da iawn.') && second!.includes('Very good.'));
    });

    it('stops where the platform says that the bot is not welcome, until somebody speaks there', async () => {
      const room = await addChannel(teams, 'general');
      teams.script(room.conversationId, { status: 403 });

      await publish('Refused');
      assert.equal((await channels())[0]?.state, 'unreachable');
      await publish('Not even tried');
      assert.equal(announcements(teams, room, 'Not even tried').length, 0);
      await teams.say('help', MEMBER, room);
      await publish('Back again');

      assert.equal((await channels())[0]?.state, 'reachable');
      assert.equal(announcements(teams, room, 'Back again').length, 1);
    });
  });
});
