import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareIn, joinIn, sortedIn } from '../../src/language/collate.ts';
import {
  formatDate,
  formatDateTime,
  formatTime,
  instantToLocal,
  localDay,
  localToInstant,
  startOfLocalDay,
} from '../../src/language/dates.ts';

const SUMMER = '2026-07-14T13:00:00.000Z';

describe('dates', () => {
  it('stand in Welsh, in English and in both, in the time of Europe/London', () => {
    assert.equal(formatDate('cy', SUMMER), 'Dydd Mawrth 14 Gorffennaf 2026');
    assert.equal(formatDate('en', new Date(SUMMER)), 'Tuesday 14 July 2026');
    assert.equal(formatDate('both', SUMMER), 'Dydd Mawrth 14 Gorffennaf 2026 / Tuesday 14 July 2026');
    assert.equal(formatDateTime('cy', SUMMER), 'Dydd Mawrth 14 Gorffennaf 2026, 14:00');
  });

  it('show a time once where both languages write it alike', () => {
    assert.equal(formatTime('both', SUMMER), '14:00');
    assert.equal(formatTime('en', '2026-12-01T00:05:00Z'), '00:05');
  });

  it('read a local time of winter and of summer', () => {
    assert.equal(localToInstant('2026-12-01T14:00')?.toISOString(), '2026-12-01T14:00:00.000Z');
    assert.equal(localToInstant('2026-07-01T14:00:30')?.toISOString(), '2026-07-01T13:00:30.000Z');
  });

  it('refuse the hour that is skipped in spring, and take the first of the hour that comes twice', () => {
    assert.equal(localToInstant('2026-03-29T01:30'), undefined);
    assert.equal(localToInstant('2026-10-25T01:30')?.toISOString(), '2026-10-25T00:30:00.000Z');
  });

  for (const wrong of [
    '',
    '2026-12-01',
    '2026-02-30T10:00',
    '2026-12-01T24:01',
    '2026-12-01T14:00Z',
    'yfory',
  ]) {
    it(`refuse "${wrong}" as a local time`, () => {
      assert.equal(localToInstant(wrong), undefined);
    });
  }

  it('come back from a form as the moment they went in', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
        (date) => {
          const local = instantToLocal(date);

          const back = localToInstant(local);

          assert.ok(back);
          assert.equal(instantToLocal(back), local);
        },
      ),
    );
  });

  it('know the local day of a moment and the first moment of a day', () => {
    assert.equal(localDay('2026-07-14T23:30:00Z'), '2026-07-15');
    assert.equal(startOfLocalDay('2026-07-15')?.toISOString(), '2026-07-14T23:00:00.000Z');
    assert.equal(startOfLocalDay('2026-06-31'), undefined);
  });
});

describe('collation', () => {
  it('sorts Welsh by the Welsh alphabet and English by the English one', () => {
    const words = ['chwech', 'cyngor', 'ddoe', 'dydd', 'llyfr', 'lwc'];

    assert.deepEqual(sortedIn('cy', words, String), ['cyngor', 'chwech', 'dydd', 'ddoe', 'lwc', 'llyfr']);
    assert.deepEqual(sortedIn('en', words, String), ['chwech', 'cyngor', 'ddoe', 'dydd', 'llyfr', 'lwc']);
    assert.ok(compareIn('en', 'a2', 'a10') < 0);
  });

  it('joins Welsh names with "a", or with "ac" before a vowel', () => {
    assert.equal(joinIn('cy', ['Cymraeg', 'Saesneg']), 'Cymraeg a Saesneg');
    assert.equal(joinIn('cy', ['Powys', 'Gwynedd', 'Abertawe']), 'Powys, Gwynedd ac Abertawe');
    assert.equal(joinIn('cy', ['Conwy', 'Wrecsam']), 'Conwy a Wrecsam');
    assert.equal(joinIn('cy', ['Môn', 'Ŵyl']), 'Môn ac Ŵyl');
  });

  it('joins nothing, one and many', () => {
    assert.equal(joinIn('cy', []), '');
    assert.equal(joinIn('en', ['A']), 'A');
    assert.equal(joinIn('en', ['A', 'B', 'C']), 'A, B and C');
  });
});
