import assert from 'node:assert/strict';
import { wordFailureInBoth } from '../../../src/chat/dispatch/word-failure.ts';
import { BotError } from '../../../src/lib/errors.ts';
import { aMeetupBody, aSeriesBody } from '../../support/meetup-bodies.ts';
import {
  MANAGER_TURN,
  MEMBER_TURN,
  openMeetupsRoom,
  turnOf,
  typedPlan,
  type MeetupsRoom,
} from '../../support/meetups.ts';

describe('Bad input about meetups', () => {
  let room: MeetupsRoom;
  let id: string;
  let series: string;
  beforeEach(async () => {
    room = openMeetupsRoom();
    ({ id } = (await room.call('post', '/meetups', { body: aMeetupBody({ capacity: 3 }) })) as {
      id: string;
    });
    ({ id: series } = (await room.call('post', '/meetup-series', {
      body: aSeriesBody({ first: '2027-02-02T09:00' }),
    })) as { id: string });
    for (const member of ['a', 'b'])
      await room.chat.action('meetups.rsvp', { id, answer: 'yes', edition: 'en' }, turnOf(member));
    await room.due();
  });
  afterEach(() => room.database.close());

  /** Everything that is kept, as far as anybody can see it. */
  const everything = async (): Promise<string> =>
    JSON.stringify([
      await room.call('get', '/meetups'),
      await room.call('get', '/meetup-series/:id', { id: series }),
      await room.call('get', '/meetups/:id/rsvps', { id }),
      await room.due(),
    ]);

  /** The sentence with which an act is refused, in each language. */
  async function refusal(act: () => Promise<unknown>): Promise<{ readonly cy: string; readonly en: string }> {
    try {
      await act();
    } catch (error) {
      assert.ok(error instanceof BotError, String(error));
      return wordFailureInBoth(error);
    }
    throw new assert.AssertionError({ message: 'it was not refused' });
  }
  /** What a form says that comes back, in each language. */
  async function problems(
    verb: string,
    payload: object,
  ): Promise<{ readonly cy: string; readonly en: string }> {
    const said = async (edition: 'cy' | 'en') => {
      const { card } = await room.chat.action(verb, { ...payload, edition }, MANAGER_TURN);
      const { problems: lines = [] } = card?.data as { problems?: { text: string }[] };
      return lines.map(({ text }) => text).join(' ');
    };
    return { cy: await said('cy'), en: await said('en') };
  }
  const call = (method: string, path: string, about: string | undefined, body?: unknown) => () =>
    (async () => room.call(method, path, { ...(about !== undefined && { id: about }), body }))();

  it('is answered with a clear sentence in each language, and nothing is half done', async () => {
    const before = await everything();
    const plan = (named: object) => refusal(call('post', '/meetups', undefined, aMeetupBody(named)));
    const planSeries = (named: object) =>
      refusal(call('post', '/meetup-series', undefined, aSeriesBody(named)));
    const press = (verb: string, payload: object, turn = MEMBER_TURN) =>
      refusal(() => room.chat.action(verb, payload, turn));
    const cases: readonly [string, Promise<{ cy: string; en: string }>, RegExp, RegExp][] = [
      [
        'end before start',
        plan({ end: '2026-12-01T13:00', minutes: undefined }),
        /must end after it starts/,
        /orffen ar ôl/,
      ],
      ['start in the past', plan({ start: '2020-01-01T10:00' }), /has passed/, /wedi mynd heibio/],
      [
        'past, in the form',
        problems('meetups.preview', typedPlan({ date: '2020-01-01' })),
        /has passed/,
        /mynd heibio/,
      ],
      [
        'past, moved',
        problems('meetups.saveMove', { id, date: '2020-01-01', time: '10:00' }),
        /has passed/,
        /mynd heibio/,
      ],
      ['skipped hour', plan({ start: '2027-03-28T01:30' }), /clocks go forward/, /clociau’n mynd awr ymlaen/],
      [
        'impossible rule',
        planSeries({ rule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20290101' }),
        /This series has no dates/,
        /Does dim un dyddiad/,
      ],
      ['no rule', planSeries({ rule: 'every Tuesday' }), /do not understand the rule/, /ddim yn deall rheol/],
      [
        '10,000 occurrences',
        planSeries({ rule: 'FREQ=DAILY;COUNT=10000' }),
        /up to 104 meetups/,
        /hyd at 104/,
      ],
      [
        '10,000, in the form',
        problems('meetups.preview', typedPlan({ repeat: 'weekly', times: '10000' })),
        /from 2 to 104/,
        /o 2 i 104/,
      ],
      [
        '10,000, added',
        problems('meetups.saveDates', { series, of: 5, more: '10000' }),
        /from 1 to 103/,
        /o 1 i 103/,
      ],
      ['unknown zone', plan({ zone: 'Europe/Caerdydd' }), /not on the IANA list/, /rhestr IANA/],
      ['unknown zone of a series', planSeries({ zone: 'Cymru' }), /not on the IANA list/, /rhestr IANA/],
      [
        'capacity',
        refusal(call('patch', '/meetups/:id', id, { capacity: 1 })),
        /have a place already: 2/,
        /fwy o bobl yn barod: 2/,
      ],
      [
        'capacity, in the form',
        problems('meetups.preview', { ...typedPlan({ capacity: '1' }), id }),
        /already: 2/,
        /yn barod: 2/,
      ],
      [
        'forged reply, no meetup',
        press('meetups.rsvp', { id: 'forged', answer: 'yes' }),
        /no such meetup/,
        /Does dim cyfarfod/,
      ],
      ['neither place nor link', plan({ link: undefined }), /Give a place or a link/, /Rhowch le neu ddolen/],
      [
        'a series of which the place is taken away',
        refusal(call('patch', '/meetup-series/:id', series, { link: null })),
        /Give a place or a link/,
        /Rhowch le neu ddolen/,
      ],
      [
        'no length, in the form',
        problems('meetups.preview', typedPlan({ minutes: '-60' })),
        /from 5 to 1440/,
        /o 5 i 1440/,
      ],
      [
        'end a week later',
        plan({ end: '2026-12-08T15:00', minutes: undefined }),
        /within a day/,
        /o fewn diwrnod/,
      ],
      [
        'impossible rule, in the form',
        problems(
          'meetups.preview',
          typedPlan({ repeat: 'monthly-day', times: '3', date: '2027-01-31', notIn: '1,3,5,7,8,10,12' }),
        ),
        /has no dates/,
        /Does dim un dyddiad/,
      ],
      ['a series in the past', planSeries({ first: '2020-01-07T10:00' }), /has passed/, /mynd heibio/],
      [
        '10,000 parts, added by the API',
        refusal(call('post', '/meetup-series/:id/parts', series, { more: 104 })),
        /can have up to: 104/,
        /hyd at|uchafswm|104/,
      ],
      ['start far ahead', plan({ start: '2099-01-01T10:00' }), /three years/, /thair blynedd/],
      [
        'capacity of a series',
        problems('meetups.preview', { ...typedPlan({ capacity: '0' }) }),
        /number of places/,
        /nifer y lleoedd/,
      ],
      ['forged reply, no answer', press('meetups.rsvp', { id, answer: 'certainly' }), /./, /./],
      ['forged reply, no id', press('meetups.rsvp', { id: { $ne: '' }, answer: 'yes' }), /./, /./],
      ['a member at a manager’s button', press('meetups.cancel', { id }), /./, /./],
      [
        'a part that is not there',
        refusal(call('patch', '/meetup-series/:id', series, { from: 77, minutes: 30 })),
        /still to come/,
        /i ddod bellach/,
      ],
      [
        'a series that is not there',
        press('meetups.manageSeries', { series: 'forged' }, MANAGER_TURN),
        /no such series/,
        /Does dim cyfres/,
      ],
    ];
    for (const [name, sentence, en, cy] of cases) {
      const said = await sentence;
      assert.match(said.en, en, name);
      assert.match(said.cy, cy, name);
      assert.notEqual(said.cy, said.en, name);
      assert.doesNotMatch(said.cy + said.en, /\{\{|undefined|NaN/, name);
    }

    assert.equal(await everything(), before);
  });
});
