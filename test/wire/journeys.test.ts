import assert from 'node:assert/strict';
import { OUTBOX_STATES } from '../../src/chat/announcing/announcement.ts';
import type { Edition } from '../../src/language/edition.ts';
import type { Language } from '../../src/language/bilingual.ts';
import { say } from '../../src/language/say.ts';
import { movingClock, openHouse, type House } from '../support/house.ts';
import {
  buttonOf,
  cardAnswered,
  cardOf,
  lineAnswered,
  MANAGER,
  MEMBER,
  personalChat,
  textOf,
  type Heard,
  type Person,
  type Room,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import {
  addChannel,
  announced,
  announcements,
  delivered,
  lastCard,
  OWNER,
  storedIn,
} from '../support/wire-acts.ts';

const LANGUAGES = ['cy', 'en'] as const;
const other = (language: Language): Language => (language === 'cy' ? 'en' : 'cy');

/** What is typed for each job, in each language. */
const TYPED = {
  cy: {
    write: 'rhannu',
    posts: 'negeseuon',
    plan: 'trefnu cyfarfod',
    meetups: 'cyfarfodydd',
    survey: 'arolwg',
    surveys: 'arolygon',
    update: 'diweddariad',
    updates: 'diweddariadau',
  },
  en: {
    write: 'post',
    posts: 'posts',
    plan: 'plan a meetup',
    meetups: 'meetups',
    survey: 'survey',
    surveys: 'surveys',
    update: 'update',
    updates: 'updates',
  },
} as const;

const NONE = Object.fromEntries(OUTBOX_STATES.map((state) => [state, 0]));
const REACH_OF_TWO = { channels: 2, organisations: 1, declined: 0, unreachable: 0 };

/** Somebody of the community, by number. */
const aMember = (number: number): Person => ({
  id: `00000000-0000-4000-8000-0000000001${String(number).padStart(2, '0')}`,
  name: `Secret Name ${number}`,
});

describe('wire: the five jobs', () => {
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
    assert.equal(teams.rosterRequests, 0, 'No job needs the names of the members.');
  });

  /** Presses a button of a card that was said in a channel, as a member who reads it there. */
  const pressIn = async (
    room: Room,
    heard: Heard,
    person: Person,
    ...button: [verb: string, typed?: Record<string, string>, data?: Record<string, unknown>]
  ) => teams.press(buttonOf(cardOf(heard), ...button), person, room, heard.activityId);

  for (const language of LANGUAGES) {
    const typed = TYPED[language];

    describe(`in ${language}`, () => {
      it('carries a post of a member to the channels that follow its topic, each in its language', async () => {
        const rooms = {
          cy: await addChannel(teams, 'cy', { topics: 'ai', language: 'cy' }),
          en: await addChannel(teams, 'en', { topics: 'ai', language: 'en' }),
          both: await addChannel(teams, 'both', { topics: 'ai,skills' }),
        };
        const elsewhere = await addChannel(teams, 'elsewhere', { topics: 'skills' });
        const title = { cy: 'Robotiaid yn y llyfrgell', en: 'Robots in the library' };

        const form = lastCard(await teams.say(typed.write, MEMBER));
        const published = cardAnswered(
          await teams.press(
            buttonOf(form, 'posts.publish', {
              titleCy: title.cy,
              summaryCy: 'Fe wnaethon ni arbed amser.',
              titleEn: title.en,
              summaryEn: 'We saved time.',
              kind: 'case-study',
              topics: 'ai',
            }),
            MEMBER,
          ),
        );
        const heard = Object.fromEntries(
          await Promise.all(
            Object.entries(rooms).map(async ([edition, room]) => [
              edition,
              textOf(cardOf(await announced(teams, room, edition === 'en' ? title.en : title.cy))),
            ]),
          ),
        ) as Record<Edition, string>;
        const id = String(buttonOf(published, 'posts.askWithdraw').data?.id);
        await delivered(house, `post:${id}`);

        assert.ok(textOf(published).includes(say(language, 'posts.publishedReach', { count: 3 })));
        assert.ok(!textOf(published).includes(say(other(language), 'posts.published')));
        assert.ok(heard.cy.includes(title.cy) && !heard.cy.includes(title.en));
        assert.ok(heard.en.includes(title.en) && !heard.en.includes(title.cy));
        assert.ok(heard.both.indexOf(title.cy) < heard.both.indexOf(title.en));
        assert.deepEqual(announcements(teams, elsewhere, title.cy), []);
        const list = textOf(lastCard(await teams.say(typed.posts, MEMBER)));
        assert.ok(list.includes(title[language]) && !list.includes(title[other(language)]));
      });

      it('shows a form again with what was typed when something is missing, and publishes nothing', async () => {
        const form = lastCard(await teams.say(typed.write, MEMBER));

        const again = cardAnswered(
          await teams.press(
            buttonOf(form, 'posts.publish', { titleCy: 'Dim ond teitl', kind: 'news', topics: 'ai' }),
            MEMBER,
          ),
        );

        assert.equal(buttonOf(again, 'posts.publish').inputs?.titleCy, 'Dim ond teitl');
        assert.ok(textOf(again).includes(say(language, 'posts.problemHalfWelsh')));
        const { body } = await house.api('GET', '/posts');
        assert.ok(!JSON.stringify(body).includes('Dim ond teitl'));
      });

      it('asks a survey in channels, takes answers without names, and posts what came out', async () => {
        const room = await addChannel(teams, 'pulse', { language });
        const both = await addChannel(teams, 'both');
        const title = { cy: 'Pa gymorth fyddai’n helpu fwyaf?', en: 'What support would help most?' };

        const form = lastCard(await teams.say(typed.survey, MANAGER));
        const note = await teams.press(
          buttonOf(form, 'surveys.preview', { template: 'support-ranking', lastDay: '2026-06-20' }),
          MANAGER,
        );
        const preview = cardAnswered(note);
        assert.ok(textOf(preview).includes(say(language, 'surveys.previewReach', REACH_OF_TWO)));
        await teams.press(buttonOf(preview, 'surveys.open'), MANAGER);
        const asked = await announced(teams, room, title[language]);
        const bilingual = textOf(cardOf(await announced(teams, both, title.cy)));
        assert.ok(bilingual.indexOf(title.cy) < bilingual.indexOf(title.en));

        const surveyId = String(buttonOf(cardOf(asked), 'surveys.answer').data?.surveyId);
        const choices = { q1p1: 'guides', q1p2: 'community', q1p3: 'training' };
        for (let number = 1; number <= 6; number += 1) {
          const thanks = await pressIn(room, asked, aMember(number), 'surveys.answer', choices);
          assert.ok(textOf(cardAnswered(thanks)).includes(say(language, 'surveys.recorded')));
        }
        // The first one thinks again: it stays one ballot, and an anonymous one is final.
        const changed = { ...choices, q1p1: 'training', q1p3: 'guides' };
        await pressIn(room, asked, aMember(1), 'surveys.answer', changed);
        const open = await house.api('GET', `/surveys/${surveyId}/results`);
        assert.equal(open.body.ballots, 5, 'at least five');
        assert.deepEqual(open.body.questions, []);

        const stored = storedIn(house).filter(
          ({ collection, partition }) => collection === 'survey-ballots' && partition === surveyId,
        );
        const buckets = stored.map(
          ({ body }) => JSON.parse(body) as { receipts: unknown[]; ballots: unknown[] },
        );
        assert.deepEqual(
          [
            buckets.flatMap(({ receipts }) => receipts).length,
            buckets.flatMap(({ ballots }) => ballots).length,
          ],
          [6, 6],
        );
        for (const { body } of stored) {
          assert.doesNotMatch(body, /Secret Name|0000-4000-8000|20\d\d-\d\d-\d\d|29:/);
        }

        const list = lastCard(await teams.say(typed.surveys, MANAGER));
        const sure = cardAnswered(
          await teams.press(buttonOf(list, 'surveys.askToClose', {}, { surveyId }), MANAGER),
        );
        await teams.press(buttonOf(sure, 'surveys.close'), MANAGER);
        const heading = say(language, 'surveys.resultsTitle');
        const results = await teams.until(
          () =>
            teams
              .saidIn(room)
              .find(
                ({ activity }) =>
                  activity.attachments?.[0] && textOf(activity.attachments[0].content).includes(heading),
              ),
          'the results',
        );
        const shown = textOf(cardOf(results));
        // Six people are too few: nothing is told of what they said, neither here nor there.
        assert.ok(shown.includes(say(language, 'surveys.tooFewAnswered', { threshold: 10 })));
        const { body } = await house.api('GET', `/surveys/${surveyId}/results`);
        assert.deepEqual([body.ballots, body.questions], [null, []]);
        const late = await pressIn(room, asked, aMember(7), 'surveys.answer', choices);
        assert.equal(lineAnswered(late), say(language, 'errors.survey_closed'));
      });

      it('plans a meetup through the form, and counts who comes', async () => {
        const room = await addChannel(teams, 'events', { topics: 'ai', language });
        const elsewhere = await addChannel(teams, 'elsewhere', { topics: 'data' });

        const form = lastCard(await teams.say(typed.plan, MANAGER));
        const preview = cardAnswered(
          await teams.press(
            buttonOf(form, 'meetups.preview', {
              titleCy: 'Cwrdd yn y llyfrgell',
              titleEn: 'Meeting in the library',
              descriptionCy: 'Dewch i rannu.',
              descriptionEn: 'Come and share.',
              date: '2026-06-20',
              time: '14:00',
              minutes: '60',
              placeCy: 'Llyfrgell',
              placeEn: 'Library',
              topics: 'ai',
            }),
            MANAGER,
          ),
        );
        await teams.press(buttonOf(preview, 'meetups.announce'), MANAGER);
        const title = language === 'cy' ? 'Cwrdd yn y llyfrgell' : 'Meeting in the library';
        const invitation = await announced(teams, room, title);
        for (const [person, answer] of [
          [MEMBER, 'yes'],
          [OWNER, 'maybe'],
          [MANAGER, 'yes'],
          [MANAGER, 'no'],
        ] as const)
          await pressIn(room, invitation, person, 'meetups.rsvp', {}, { answer });

        const id = String(buttonOf(cardOf(invitation), 'meetups.rsvp').data?.id);
        const { body } = await house.api('GET', `/meetups/${id}`);
        assert.deepEqual(body.rsvps, { yes: 1, maybe: 1, no: 1, waiting: 0 });
        assert.equal(body.start, '2026-06-20T14:00');
        await delivered(house, `meetup:${id}`);
        assert.deepEqual(announcements(teams, elsewhere, 'llyfrgell'), []);
        const list = textOf(lastCard(await teams.say(typed.meetups, MEMBER)));
        assert.ok(list.includes(title));
      });

      it('writes an update, previews it, sends it by topic, and reports what became of it', async () => {
        const fine = await addChannel(teams, 'fine', { topics: 'ai', language });
        const left = await addChannel(teams, 'left', { topics: 'ai' });
        const elsewhere = await addChannel(teams, 'elsewhere', { topics: 'data' });
        teams.script(left.conversationId, {
          status: 403,
          body: { error: { code: 'BotNotInConversationRoster' } },
        });

        const form = lastCard(await teams.say(typed.update, MANAGER));
        const audience = cardAnswered(
          await teams.press(
            buttonOf(form, 'broadcasts.preview', {
              titleCy: 'Canllaw newydd',
              titleEn: 'A new guide',
              bodyCy: 'Mae **canllaw** newydd.',
              bodyEn: 'There is a new **guide**.',
              to: 'chosen',
            }),
            MANAGER,
          ),
        );
        const preview = cardAnswered(
          await teams.press(
            buttonOf(audience, 'broadcasts.saveAudience', { topics: 'ai' }, { next: 'preview' }),
            MANAGER,
          ),
        );
        assert.ok(textOf(preview).includes(say(language, 'broadcasts.reach', REACH_OF_TWO)));
        assert.deepEqual(announcements(teams, fine, 'Canllaw'), []);
        const send = buttonOf(preview, 'broadcasts.send');
        await teams.press(send, MANAGER);
        await teams.press(send, MANAGER);
        const id = String(send.data?.id);
        await delivered(house, `broadcast:${id}`);

        const title = language === 'cy' ? 'Canllaw newydd' : 'A new guide';
        assert.equal(announcements(teams, fine, title).length, 1);
        assert.deepEqual(announcements(teams, elsewhere, 'Canllaw'), []);
        const { body } = await house.api('GET', `/broadcasts/${id}/report`);
        assert.deepEqual([body.state, body.counts], ['finished', { ...NONE, sent: 1, failed: 1 }]);
        const list = lastCard(await teams.say(typed.updates, MANAGER));
        const report = cardAnswered(
          await teams.press(buttonOf(list, 'broadcasts.report', {}, { id }), MANAGER),
        );
        assert.ok(textOf(report).includes(say(language, 'broadcasts.reasonGone')));
      });
    });
  }

  it('reminds channels of a meetup a week, a day and an hour before, each once', async () => {
    const room = await addChannel(teams, 'events', { topics: 'ai' });
    const planned = await house.api('POST', '/meetups', {
      title: { cy: 'Cyfarfod mis Mehefin', en: 'The June meetup' },
      description: { cy: 'Dewch.', en: 'Come.' },
      start: '2026-06-20T14:00',
      minutes: 60,
      link: 'https://example.org/meet',
      topics: ['ai'],
    });
    assert.equal(planned.status, 201);
    const told = () => announcements(teams, room, 'The June meetup').length;
    const tick = async (): Promise<void> => {
      while (!(await house.app.delivery.tick(house.app.features)))
        await new Promise((resolve) => setTimeout(resolve, 10));
    };
    await teams.until(() => (told() === 1 ? true : undefined), 'the invitation');

    // 14:00 of summer time in London is 13:00 UTC.
    for (const [index, moment] of [
      '2026-06-13T13:00:00Z',
      '2026-06-19T13:00:00Z',
      '2026-06-20T12:00:00Z',
    ].entries()) {
      const before = index + 1;
      time.goTo(new Date(Date.parse(moment) - 30_000).toISOString());
      await tick();
      assert.equal(told(), before, `nothing before ${moment}`);
      time.goTo(moment);
      await tick();
      await tick();
      await teams.until(() => (told() === before + 1 ? true : undefined), `the reminder of ${moment}`);
    }
    time.goTo('2026-06-20T13:30:00Z');
    await tick();

    const summaries = announcements(teams, room, 'The June meetup').map(({ activity }) => activity.summary);
    assert.equal(summaries.length, 4);
    assert.ok(summaries.slice(1).every((line) => line?.startsWith(say('cy', 'meetups.headingReminder'))));
  });

  it('offers a calendar file that opens, and pages in both languages', async () => {
    const room = await addChannel(teams, 'events', { topics: 'ai' });
    const { body } = await house.api('POST', '/meetups', {
      title: { cy: 'Cyfarfod', en: 'Meetup' },
      description: { cy: 'Dewch.', en: 'Come.' },
      start: '2026-06-20T14:00',
      minutes: 90,
      place: { cy: 'Neuadd', en: 'Hall' },
      topics: ['ai'],
    });
    const card = cardOf(await announced(teams, room, 'Cyfarfod'));

    const links = linksIn(card).filter((url) => url.endsWith('/calendar.ics'));
    const file = await house.browse(links[0]!);
    const { pages } = (await house.api('GET', `/meetups/${String(body.id)}`)).body as {
      pages: Record<string, string>;
    };

    assert.deepEqual([file.status, file.type.split(';')[0]], [200, 'text/calendar']);
    assert.match(file.text, /DTSTART;TZID=Europe\/London:20260620T140000/);
    assert.match(file.text, /DTEND;TZID=Europe\/London:20260620T153000/);
    for (const page of Object.values(pages)) assert.equal((await house.browse(page)).status, 200);
  });

  it('sends an update to one organisation, and counts what was sent, throttled, failed and uncertain', async () => {
    const tenantId = '00000000-0000-4000-8000-00000000beef';
    const ours = await addChannel(teams, 'ours');
    const rooms: Record<string, Room> = {};
    for (const name of ['sent', 'slow', 'gone', 'broken'])
      rooms[name] = await addChannel(teams, name, {}, { tenantId, teamId: `19:${name}@thread.tacv2` });
    teams.script(rooms.slow!.conversationId, { status: 429, headers: { 'retry-after': '1' } });
    teams.script(rooms.gone!.conversationId, { status: 403 });
    teams.script(rooms.broken!.conversationId, { status: 500 });
    const { items } = (await house.api('GET', '/organisations')).body as {
      items: { id: string; tenantId: string }[];
    };
    const organisation = items.find((one) => one.tenantId === tenantId)!.id;

    const { body } = await house.api('POST', '/broadcasts', {
      title: { cy: 'I chi', en: 'For you' },
      body: { cy: 'Helô.', en: 'Hello.' },
      audience: { organisations: [organisation] },
    });
    const id = String(body.id);
    assert.equal((await house.api('GET', `/broadcasts/${id}/report`)).body.state, 'draft');
    await house.api('POST', `/broadcasts/${id}/send`);
    await delivered(house, `broadcast:${id}`);

    const report = (await house.api('GET', `/broadcasts/${id}/report`)).body;
    assert.deepEqual(
      [report.state, report.counts],
      ['finished', { ...NONE, sent: 2, failed: 1, uncertain: 1 }],
    );
    assert.equal(announcements(teams, ours, 'For you').length, 0);
    for (const name of ['sent', 'slow'])
      assert.equal(announcements(teams, rooms[name]!, 'For you').length, 1, name);
  });

  it('keeps the answers of a member who presses twice at the same moment as one', async () => {
    const { body } = await house.api('POST', '/surveys', {
      template: 'support-ranking',
      audience: { all: true },
    });
    const id = String(body.id);
    await house.api('POST', `/surveys/${id}/open`);
    const answer = { verb: 'surveys.answer', data: { surveyId: id, edition: 'cy' } } as const;
    const inputs = { q1p1: 'guides', q1p2: 'community', q1p3: 'training' };

    await Promise.all(
      Array.from({ length: 10 }, () => teams.press({ ...answer, inputs }, MEMBER, personalChat(MEMBER))),
    );

    assert.equal(
      (await house.api('GET', `/surveys/${id}/results`)).body.ballots,
      0,
      'one is told of as none',
    );
  });
});

/** Every address that a card opens. */
const linksIn = (card: object): readonly string[] =>
  [...JSON.stringify(card).matchAll(/"url":"(https?:[^"]+)"/g)].map(([, url = '']) => url);
