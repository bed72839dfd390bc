import assert from 'node:assert/strict';
import type { Feature } from '../../../../src/chat/feature.ts';
import { filesByTaker } from '../../../../src/chat/dispatch/files-by-taker.ts';
import type { FetchWeb } from '../../../../src/web/web.ts';
import { aMeetupBody } from '../../../support/meetup-bodies.ts';
import { MANAGER_TURN, MEMBER_TURN, openMeetupsRoom, type MeetupsRoom } from '../../../support/meetups.ts';
import { drawn } from '../../../support/survey-world.ts';

const REPORT =
  'Full Name\tUser Action\tTimestamp\nAelod Un\tJoined\tx\nAelod Dau\tJoined\tx\nAelod Un\tLeft\tx';
const FILE = { name: 'meetingAttendanceReport.csv', url: 'https://files.example/report?key=secret' };

describe('An attendance report that a manager sends as a file', () => {
  let room: MeetupsRoom;
  let answer: Awaited<ReturnType<FetchWeb>>;
  let asked: string[];
  beforeEach(() => {
    asked = [];
    answer = fetched(REPORT);
    room = openMeetupsRoom({
      fetchWeb: ({ url }) => {
        asked.push(url);
        return Promise.resolve(answer);
      },
    });
  });
  afterEach(() => room.database.close());

  const fetched = (text: string): Awaited<ReturnType<FetchWeb>> =>
    ({ kind: 'fetched', bytes: Buffer.from(text), url: FILE.url, type: 'text/csv' }) as unknown as Awaited<
      ReturnType<FetchWeb>
    >;
  const plan = async (title: string, start: string) =>
    (
      (await room.call('post', '/meetups', {
        body: aMeetupBody({ title: { cy: title, en: title }, start }),
      })) as { id: string }
    ).id;
  const send = (files = [FILE], turn = MANAGER_TURN) => room.chat.files(files, 'here', turn);
  const attendedAt = async (id: string) =>
    ((await room.call('get', '/meetups/:id', { id })) as { attended: number | null }).attended;

  it('is counted, and entered for the meetup that the manager names; no name comes along', async () => {
    const id = await plan('Held', '2026-11-10T10:00');
    await plan('To come', '2027-03-01T10:00');
    room.at('2026-11-10T12:00:00Z');

    const [message] = await send();
    const { card } = await room.chat.action(
      'meetups.saveReport',
      { chosen: id, attended: 2, edition: 'en' },
      MANAGER_TURN,
    );

    const asking = drawn(message?.card);
    assert.match(asking, /How many came: 2/);
    assert.match(asking, /Held/);
    assert.doesNotMatch(asking, /To come|Aelod|secret/);
    assert.match(drawn(card), /How many came: 2/);
    assert.equal(await attendedAt(id), 2);
  });

  it('asks again where no meetup was chosen, and keeps the number', async () => {
    const id = await plan('Held', '2026-11-10T10:00');
    room.at('2026-11-10T12:00:00Z');

    const { card } = await room.chat.action(
      'meetups.saveReport',
      { attended: 2, edition: 'en' },
      MANAGER_TURN,
    );

    assert.match(drawn(card), /Choose a meetup/);
    assert.match(drawn(card), /How many came: 2/);
    assert.equal(await attendedAt(id), null);
  });

  it('is refused with what to do where it is none, or cannot be fetched, and stores nothing', async () => {
    answer = fetched('a,b\n1,2');
    await assert.rejects(send(), { code: 'meetup_report_unreadable' });
    answer = { kind: 'refused', code: 'too_large' };
    await assert.rejects(send(), { code: 'meetup_report_unreadable' });
    answer = { kind: 'failed', code: 'unknown_host' };
    await assert.rejects(send(), { code: 'meetup_report_not_fetched' });
  });

  it('is not taken from members, and nothing is fetched for them', async () => {
    await assert.rejects(send([FILE], MEMBER_TURN), { code: 'managers_only' });
    await assert.rejects(
      room.chat.action('meetups.saveReport', { chosen: 'x', attended: 2, edition: 'en' }, MEMBER_TURN),
      { code: 'managers_only' },
    );

    assert.deepEqual(asked, []);
  });

  it('goes by its name, and every other file to whoever takes any', () => {
    const any: Feature = { name: 'any', files: { take: () => Promise.resolve([]) } };
    const files = ['a.csv', 'guide.md', 'B.TSV', 'csv.docx'].map((name) => ({ name, url: FILE.url }));

    const taken = [...filesByTaker([any, room.feature], files)].map(([taker, theirs]) => [
      taker === any.files ? 'any' : 'meetups',
      theirs.map(({ name }) => name),
    ]);

    assert.deepEqual(taken, [
      ['meetups', ['a.csv', 'B.TSV']],
      ['any', ['guide.md', 'csv.docx']],
    ]);
    assert.equal(filesByTaker([], files).size, 0);
  });
});
