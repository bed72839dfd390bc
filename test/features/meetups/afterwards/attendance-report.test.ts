import assert from 'node:assert/strict';
import { countAttendance, decode } from '../../../../src/features/meetups/afterwards/attendance-report.ts';

/** As Teams writes it: UTF-16 with its mark, tabs between, CRLF. */
const asTeamsWrites = (lines: readonly string[]): Uint8Array =>
  Buffer.from(`\uFEFF${lines.join('\r\n')}`, 'utf16le');

/** The older layout: one table, a line for each coming and going. */
const OLDER = [
  'Full Name\tUser Action\tTimestamp',
  'Siân Aelod\tJoined\t01/12/2026, 13:58:11',
  'Ŵyn Aelod\tJoined before\t01/12/2026, 14:00:02',
  'Siân Aelod\tLeft\t01/12/2026, 14:20:00',
  'Siân Aelod\tJoined\t01/12/2026, 14:21:40',
  'Third Member\tJoined\t01/12/2026, 14:05:00',
];

/** An older one with a summary above the table. */
const OLDER_WITH_SUMMARY = [
  'Meeting Summary',
  'Total Number of Participants\t2',
  'Meeting Title\tMesur gwerth',
  'Meeting Start Time\t01/12/2026, 13:55:00',
  '',
  'Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)',
  'Siân Aelod\t01/12/2026, 13:58:11\t01/12/2026, 15:00:00\t1h 1m\tsian@example.org\tOrganizer\tsian@example.org',
  'Ŵyn Aelod\t01/12/2026, 14:00:02\t01/12/2026, 15:00:00\t59m 58s\twyn@example.org\tPresenter\twyn@example.org',
];

/** The newer layout: three sections. */
const NEWER = [
  '1. Summary',
  'Meeting title\tMesur gwerth',
  'Attended participants\t3',
  'Start time\t12/1/26, 1:55:00 PM',
  'End time\t12/1/26, 3:01:00 PM',
  'Meeting duration\t1h 6m',
  'Average attendance time\t55m 12s',
  '',
  '2. Participants',
  'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
  'Siân Aelod\t12/1/26, 1:58:11 PM\t12/1/26, 3:00:00 PM\t1h 1m 49s\tsian@example.org\tsian@example.org\tOrganizer',
  'Same Name\t12/1/26, 2:00:02 PM\t12/1/26, 3:00:00 PM\t59m 58s\tone@example.org\tone@example.org\tPresenter',
  'Same Name\t12/1/26, 2:00:02 PM\t12/1/26, 3:00:00 PM\t59m 58s\ttwo@example.org\ttwo@example.org\tAttendee',
  'Guest (Unverified)\t12/1/26, 2:10:00 PM\t12/1/26, 2:50:00 PM\t40m\t\t\tAttendee',
  '',
  '3. In-Meeting Activities',
  'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
  'Siân Aelod\t12/1/26, 1:58:11 PM\t12/1/26, 3:00:00 PM\t1h 1m 49s\tsian@example.org\tOrganizer',
  'Somebody Else\t12/1/26, 1:58:11 PM\t12/1/26, 3:00:00 PM\t1h 1m 49s\telse@example.org\tAttendee',
];

describe('A Teams attendance report', () => {
  it('in its older layout counts people, not comings and goings', () => {
    assert.equal(countAttendance(asTeamsWrites(OLDER)), 3);
    assert.equal(countAttendance(asTeamsWrites(OLDER_WITH_SUMMARY)), 2);
  });

  it('in its newer layout counts the section of participants alone, by address where there is one', () => {
    assert.equal(countAttendance(asTeamsWrites(NEWER)), 4);
  });

  it('is read by the numbers of its sections where Teams speaks another language', () => {
    const welsh = NEWER.map((line) =>
      line
        .replace('1. Summary', '1. Crynodeb')
        .replace('2. Participants', '2. Cyfranogwyr')
        .replace('3. In-Meeting Activities', '3. Gweithgareddau’r Cyfarfod')
        .replace(
          'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail',
          'Enw\tYmuno\tGadael\tHyd\tE-bost',
        ),
    );

    assert.equal(countAttendance(asTeamsWrites(welsh)), 4);
  });

  it('is read however it was saved again: UTF-16 either way round, without its mark, UTF-8, commas in quotes', () => {
    const text = NEWER.join('\n');
    const swapped = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    const commas = NEWER.map((line) =>
      line
        .split('\t')
        .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
        .join(','),
    ).join('\r\n');

    for (const bytes of [
      swapped,
      Buffer.from(text, 'utf16le'),
      Buffer.from(text, 'utf8'),
      Buffer.from(`\uFEFF${text}`, 'utf8'),
      Buffer.from(commas, 'utf8'),
      Buffer.from(text.replaceAll('\t', ';'), 'utf8'),
    ])
      assert.equal(countAttendance(bytes), 4);
    assert.match(decode(asTeamsWrites(OLDER)), /Ŵyn/);
  });

  it('is not what names nobody, or is something else', () => {
    for (const lines of [
      [],
      ['Hello'],
      ['1. Summary', 'Meeting title\tX'],
      ['1. Summary', '2. Participants', ''],
      ['2. Participants', 'Name\tFirst Join\tLast Leave', ''],
      ['Full Name\tUser Action\tTimestamp'],
      ['Product\tPrice\tAmount', 'Tea\t3\t4', 'Milk\t1\t2'],
    ])
      assert.equal(countAttendance(asTeamsWrites(lines)), undefined, lines.join('|'));
    assert.equal(countAttendance(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0])), undefined);
  });

  it('of thousands of people is read in a moment', () => {
    const people = Array.from(
      { length: 20_000 },
      (_, index) => `Aelod ${index}\tJoined\t01/12/2026, 14:00:00`,
    );
    const begun = performance.now();

    assert.equal(countAttendance(asTeamsWrites([OLDER[0] ?? '', ...people])), 20_000);

    assert.ok(performance.now() - begun < 2_000);
  });
});
