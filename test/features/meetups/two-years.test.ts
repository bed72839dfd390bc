import assert from 'node:assert/strict';
import {
  checkCounts,
  checkMissed,
  checkNews,
  checkStanding,
  checkTellings,
  type Lived,
  type LivedPart,
} from '../../support/two-years/checks/index.ts';
import { liveTwoYears } from '../../support/two-years/live.ts';

/** `MEETUPS_SIMULATION=full` takes 500 channels of 60 organisations; without it fewer, and as many series. */
const IS_FULL = process.env.MEETUPS_SIMULATION === 'full';
const SIZE = IS_FULL
  ? { channels: 500, tenants: 60, replies: 8, isFull: true }
  : { channels: 16, tenants: 8, replies: 5, isFull: false };

describe('Two years of twelve series', function () {
  this.timeout(IS_FULL ? 1_200_000 : 120_000);
  let lived: Lived;
  before(async () => void (lived = await liveTwoYears(SIZE)));

  it('hold everything that managers do, at every stage: with one part, one and all after it, and a whole series', () => {
    const done = lived.deeds.map(({ kind, scope, isRefused }) =>
      isRefused ? 'refused' : kind === 'add' ? 'add' : `${kind} ${scope}`,
    );
    const wanted = ['move', 'elsewhere', 'cancel'].flatMap((kind) =>
      ['one', 'after', 'all'].map((scope) => `${kind} ${scope}`),
    );
    for (const one of [...wanted, 'cancel some', 'places after', 'places all', 'add', 'refused'])
      assert.ok(done.includes(one), one);
    assert.ok(done.length > 150, `${done.length} deeds`);
  });

  it('tell each channel of each meetup what is due, once, in time, or mark it uncertain; and nothing else', () => {
    const { told, uncertain, resent } = checkTellings(lived);

    const { channels, tenants } = SIZE;
    console.log(
      `      ${told} messages to ${channels} channels of ${tenants} organisations, ${uncertain} of them uncertain, ${resent} sent once more`,
    );
    assert.ok(told > (IS_FULL ? 50_000 : 3_000));
    assert.ok(uncertain > 0 && resent > 0);
  });

  it('count as a calculation by hand does, the waiting list too', () => {
    assert.ok(checkCounts(lived) > 1_000);
  });

  it('leave every part when, where and how it is by hand', () => {
    checkStanding(lived);
  });

  it('tell whoever said yes of each change once: in their own chat, else by a reply where they answered', () => {
    const { told, severalAtOnce } = checkNews(lived);

    console.log(`      ${told} people told of changes, ${severalAtOnce} of several parts at once`);
    assert.ok(told > 100);
    assert.ok(severalAtOnce > 5);
  });

  it('record what was missed while the house was away, and nothing else', () => {
    assert.ok(checkMissed(lived) > 0);
  });

  describe('are not taken for right', () => {
    /** The same two years with one message left out, doubled, delayed … */
    const withSent = (change: (sent: Lived['sent']) => Lived['sent']): Lived => ({
      ...lived,
      sent: change(lived.sent),
    });
    const withPart = (isMeant: (part: LivedPart) => boolean, shown: Partial<LivedPart['shown']>): Lived => {
      const index = lived.parts.findIndex(isMeant);
      assert.ok(index !== -1);
      return {
        ...lived,
        parts: lived.parts.map((part, at) =>
          at === index ? { ...part, shown: { ...part.shown, ...shown } } : part,
        ),
      };
    };
    const isReminder = ({ heading }: Lived['sent'][number]): boolean => heading.startsWith('Meetup reminder');
    const isMoved = ({ heading }: Lived['sent'][number]): boolean => /^The times? of/.test(heading);
    /** One that nothing excuses: no channel that keeps quiet hours. */
    const oneOf = (isMeant: (one: Lived['sent'][number]) => boolean): Lived['sent'][number] => {
      const found = lived.sent.find((one) => isMeant(one) && !/^channel-\d*0$/.test(one.conversation));
      assert.ok(found);
      return found;
    };

    it('when one reminder did not come, came twice, too late or too early, or was for another channel', () => {
      const one = oneOf(isReminder);
      const others = (sent: Lived['sent']) => sent.filter((each) => each !== one);
      const broken: readonly Lived[] = [
        withSent(others),
        withSent((sent) => [...sent, { ...one }]),
        withSent((sent) => [...others(sent), { ...one, at: one.at + 5 * 86_400_000 }]),
        withSent((sent) => [...others(sent), { ...one, at: one.at - 60_000 }]),
        withSent((sent) => [...others(sent), { ...one, conversation: 'channel-none' }]),
      ];

      for (const each of broken) assert.throws(() => checkTellings(each), assert.AssertionError);
    });

    it('when one reply too many is counted, or somebody waits who has a place', () => {
      const counts = { yes: 1, maybe: 77, no: 0, waiting: 0 };

      assert.throws(() => checkCounts(withPart(() => true, { rsvps: counts })), assert.AssertionError);
    });

    it('when one part stayed where it was, or is still on', () => {
      const isOff = ({ course }: LivedPart): boolean => course.cancelledAt !== Infinity;
      const wasMoved = ({ course }: LivedPart): boolean => course.versions.length > 1;

      for (const each of [
        withPart(isOff, { state: 'planned' }),
        withPart(wasMoved, { start: '2027-02-01T10:00' }),
        withPart(() => true, { link: 'https://example.org/elsewhere' }),
      ])
        assert.throws(() => checkStanding(each), assert.AssertionError);
    });

    it('when one person was not told of a change, or was told twice, or somebody else was', () => {
      const one = oneOf((each) => isMoved(each) && each.conversation.startsWith('chat-of-'));
      const broken: readonly Lived[] = [
        withSent((sent) => sent.filter((each) => each !== one)),
        withSent((sent) => [...sent, { ...one }]),
        withSent((sent) => [...sent, { ...one, conversation: 'chat-of-member-9' }]),
      ];

      for (const each of broken) assert.throws(() => checkNews(each), assert.AssertionError);
    });

    it('when something that was missed is not recorded, or something that was not is', () => {
      const hasMissed = ({ shown }: LivedPart): boolean => shown.missed.length > 0;
      const nothing = { dueAt: '2027-02-01T10:00:00.000Z', noticedAt: '2027-02-01T10:00:00.000Z' };

      assert.throws(() => checkMissed(withPart(hasMissed, { missed: [] })), assert.AssertionError);
      assert.throws(() => checkMissed(withPart(() => true, { missed: [nothing] })), assert.AssertionError);
    });
  });
});
