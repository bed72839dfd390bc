import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { OUTBOX_STATES } from '../../src/chat/announcing/announcement.ts';
import { say } from '../../src/language/say.ts';
import { freePort } from '../support/free-port.ts';
import { newFolder } from '../support/house.ts';
import { endProcesses, runToEnd, startProcess, type HouseProcess } from '../support/house-process.ts';
import {
  buttonOf,
  cardAnswered,
  cardOf,
  channel,
  MEMBER,
  type Room,
  TeamsSimulator,
  TENANT,
  textOf,
} from '../support/teams/index.ts';
import { addChannel, announced, announcements, lastCard, OWNER } from '../support/wire-acts.ts';

const both = (cy: string, en: string) => ({ cy, en });

describe('wire: the process', function () {
  this.timeout(180_000);
  let folder: string;
  let teams: TeamsSimulator;

  beforeEach(async () => {
    folder = newFolder();
    teams = await new TeamsSimulator().open();
  });
  afterEach(async () => {
    await endProcesses();
    await teams.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const startHouse = async (environment: Record<string, string> = {}): Promise<HouseProcess> => {
    const house = await startProcess(folder, {
      ...{ PORT: String(await freePort()), TICK_SECONDS: '1' },
      ...environment,
    });
    teams.talkTo(house.url);
    return house;
  };

  const update = (title: string) => ({
    title: both(title, title),
    body: both('Testun', 'Text'),
    audience: { all: true },
  });
  const reportOf = async (house: HouseProcess, id: string) =>
    (await house.api('GET', `/broadcasts/${id}/report`)).body as {
      state: string;
      counts: Record<string, number>;
    };

  /** Looks at a report until it is as wanted. */
  async function untilReport(
    house: HouseProcess,
    id: string,
    isAsWanted: (counts: Record<string, number>, state: string) => boolean,
  ): Promise<Record<string, number>> {
    const end = performance.now() + 120_000; // each throttled attempt waits its eight seconds
    for (;;) {
      const { counts, state } = await reportOf(house, id);
      if (isAsWanted(counts, state)) return counts;
      if (performance.now() > end) throw new Error(`The report stayed: ${state} ${JSON.stringify(counts)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  describe('killed right after it confirmed', () => {
    it('still has the vote, the reply to a meetup and the post, also after a Ctrl-C', async () => {
      let house = await startHouse();
      const room = await addChannel(teams, 'general');
      const survey = await house.api('POST', '/surveys', {
        template: 'support-ranking',
        audience: { all: true },
      });
      const surveyId = String(survey.body.id);
      await house.api('POST', `/surveys/${surveyId}/open`);
      const asked = await announced(teams, room, 'support');
      const meetup = await house.api('POST', '/meetups', {
        title: both('Cyfarfod', 'The meetup'),
        description: both('Dewch', 'Come'),
        ...{ start: '2027-06-20T14:00', minutes: 60, link: 'https://example.org/meet', topics: ['ai'] },
      });
      const invitation = await announced(teams, room, 'The meetup');

      const form = lastCard(await teams.say('post', MEMBER));
      const vote = { q1p1: 'guides', q1p2: 'training', q1p3: 'community' };
      const post = { titleEn: 'Before the fall', summaryEn: 'It stays.', kind: 'news', topics: 'ai' };

      const confirmed = await Promise.all([
        teams.press(buttonOf(cardOf(asked), 'surveys.answer', vote), MEMBER, room, asked.activityId),
        teams.press(buttonOf(cardOf(invitation), 'meetups.rsvp', {}, { answer: 'maybe' }), OWNER, room),
        teams.press(buttonOf(form, 'posts.publish', post), MEMBER),
      ]);
      await house.end('SIGKILL');
      confirmed.forEach(cardAnswered);

      const assertThere = async (): Promise<void> => {
        const again = buttonOf(cardOf(asked), 'surveys.answer', vote);
        const told = cardAnswered(await teams.press(again, MEMBER, room, asked.activityId));
        assert.ok(textOf(told).includes(say('en', 'surveys.already')), textOf(told));
        const { rsvps } = (await house.api('GET', `/meetups/${String(meetup.body.id)}`)).body;
        assert.deepEqual(rsvps, { yes: 0, maybe: 1, no: 0, waiting: 0 });
        const { items } = (await house.api('GET', '/posts?limit=1')).body as {
          items: { title: { en: string } }[];
        };
        assert.equal(items[0]?.title.en, 'Before the fall');
      };
      house = await startHouse();
      await assertThere();
      // Ctrl-C is a gentler end, and loses no more.
      assert.equal((await house.end('SIGINT')).code, 0);
      house = await startHouse();
      await assertThere();

      // Nothing that the channel had already is told again by any of the new lives.
      for (const words of ['support', 'The meetup'])
        assert.equal(announcements(teams, room, words).length, 1);
      assert.ok(announcements(teams, room, 'Before the fall').length <= 1);
    });

    it('finishes an outbox that waited, and repeats nobody who was being told', async () => {
      let house = await startHouse();
      const rooms: Room[] = [];
      for (let number = 1; number <= 24; number += 1) {
        // A tenant that is throttled waits as a whole, and alone.
        const tenantId = number <= 8 ? '00000000-0000-4000-8000-00000000beef' : TENANT;
        rooms.push(await addChannel(teams, `room-${number}`, {}, { tenantId }));
      }
      const heard = (room: Room, title: string): number => announcements(teams, room, title).length;
      const send = async (title: string): Promise<string> => {
        const id = String((await house.api('POST', '/broadcasts', update(title))).body.id);
        await house.api('POST', `/broadcasts/${id}/send`);
        return id;
      };
      for (const { conversationId } of rooms.slice(0, 8))
        teams.script(conversationId, { status: 429, headers: { 'retry-after': '8' } });
      const waiting = await send('Waiting');
      await untilReport(house, waiting, ({ sent, queued }) => sent === 16 && queued === 8);
      for (const { conversationId } of rooms.slice(16)) teams.script(conversationId, { holdMs: 500 });
      const going = await send('Going out');
      await teams.until(
        () => (rooms.some((room) => heard(room, 'Going out') > 0) ? true : undefined),
        'the first of them',
      );

      await house.end('SIGKILL');
      house = await startHouse();
      const counts = await untilReport(house, waiting, (_counts, state) => state === 'finished');

      assert.equal(counts.sent, 24);
      for (const room of rooms) {
        assert.equal(heard(room, 'Waiting'), 1, room.channelName);
        assert.ok(heard(room, 'Going out') <= 1, room.channelName);
      }
      const interrupted = (await reportOf(house, going)).counts;
      assert.equal(
        OUTBOX_STATES.reduce((sum, state) => sum + (interrupted[state] ?? 0), 0),
        24,
      );
      assert.equal(interrupted.failed, 0);
    });
  });

  it('says where it listens, and at SIGTERM finishes the turn in hand and ends in order', async () => {
    const house = await startHouse();
    const room = channel('general');
    await teams.install(MEMBER, room);
    teams.script(room.conversationId, { holdMs: 700 });

    const turn = teams.say('help', MEMBER, room);
    await teams.until(() => (teams.requests >= 2 ? true : undefined), 'the turn being in hand');
    const before = performance.now();
    const [{ status, heard }, ended] = await Promise.all([turn, house.end('SIGTERM')]);

    assert.equal(status, 200);
    assert.equal(heard.length, 1);
    assert.deepEqual([ended.code, ended.signal, ended.stderr], [0, null, '']);
    assert.ok(performance.now() - before < 10_000);
    assert.match(ended.stdout, new RegExp(`http://localhost:${new URL(house.url).port}`));
    for (const words of [/Mae Cylch yn rhedeg/, /Cylch is running/]) assert.match(ended.stdout, words);
    assert.ok(ended.stdout.trim().split('\n').length <= 15, 'a few lines, and nothing of a log among them');
  });

  describe('that cannot start', () => {
    const refused = async (args: readonly string[], environment: Record<string, string> = {}) => {
      const { code, stdout, stderr } = await runToEnd(args, { DATA_DIR: folder, ...environment });
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.doesNotMatch(stderr, /^\s+at /m, 'no stack');
      const [first, ...lines] = stderr.trim().split('\n');
      assert.equal(first, 'Cylch did not start.');
      return lines;
    };

    it('names every wrong setting at once', async () => {
      const lines = await refused(['--local'], {
        ...{ PORT: 'three', TICK_SECONDS: '0', NO_PLAYGROUND: 'maybe', COMMUNITY_MANAGERS: 'somebody' },
        ...{ LOG_LEVEL: 'loud', API_KEY: 'short' },
      });

      const named = lines.map((line) => /^- (\w+) must be /.exec(line)?.[1]);
      assert.deepEqual(named.sort(), [
        ...['API_KEY', 'COMMUNITY_MANAGERS', 'LOG_LEVEL', 'NO_PLAYGROUND', 'PORT', 'TICK_SECONDS'],
      ]);
      assert.ok(!lines.join().includes('short'), 'a secret is not repeated');
    });

    it('needs a bot id, and all the rest, in production', async () => {
      const lines = await refused([], {});

      for (const name of ['BOT_ID', 'BOT_TENANT_ID', 'PUBLIC_URL', 'API_KEY', 'TENANTS', 'COSMOS_ENDPOINT'])
        assert.ok(
          lines.some((line) => line.startsWith(`- ${name} is needed in production.`)),
          name,
        );
    });

    it('refuses local mode where NODE_ENV is production', async () => {
      const lines = await refused(['--local'], { NODE_ENV: 'production', NO_PLAYGROUND: '1' });

      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? '', /--local .* NODE_ENV is production/);
    });

    it('explains the options when it gets one that it does not know', async () => {
      for (const args of [['--locale'], ['--local', 'please'], ['--local', '--as']]) {
        const text = (await refused(args)).join('\n');

        assert.match(text, /--local/);
        assert.match(text, /--as manager|--as member/);
        assert.doesNotMatch(text, /positional/);
      }
    });

    it('takes no other role than manager and member', async () => {
      const lines = await refused(['--local', '--as', 'admin'], { NO_PLAYGROUND: '1' });

      assert.deepEqual(lines, ['- --as takes one of manager, member.']);
    });

    it('says so when its port is in use', async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      try {
        const lines = await refused(['--local'], { PORT: String(port), NO_PLAYGROUND: '1' });

        assert.equal(lines.length, 1);
        assert.match(lines[0] ?? '', new RegExp(`\\b${port}\\b.* in use`));
        assert.match(lines[0] ?? '', /PORT/);
      } finally {
        await new Promise((resolve) => server.close(resolve));
      }
    });
  });
});
