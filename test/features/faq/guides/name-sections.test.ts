import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formerSections } from '../../../../src/features/faq/guides/former-sections.ts';
import {
  nameSections,
  slugOf,
  type Named,
  type Unnamed,
} from '../../../../src/features/faq/guides/name-sections.ts';

const aSection = (heading: string, markdown = `All about ${heading}.`): Unnamed => ({ heading, markdown });
const named = (
  sections: readonly Unnamed[],
  ...more: [before?: readonly Named[], twin?: readonly string[]]
) => {
  const anchors = nameSections(sections, ...more);
  return sections.map((section, at): Named => ({ ...section, anchor: anchors[at]! }));
};

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'ŵ', 'C', ' ', '-', '?', '1'), maxLength: 8 });
const section = fc.record({ heading: words, markdown: fc.string({ minLength: 1, maxLength: 12 }) });
const sections = fc.uniqueArray(section, { selector: ({ markdown }) => markdown, maxLength: 8 });

describe('The anchors of sections', () => {
  it('are words of their headings, as an address has them', () => {
    assert.deepEqual(nameSections([aSection('Beth yw’r gost?'), aSection('Tŷ a gwâl')]), [
      'beth-yw-r-gost',
      'ty-a-gwal',
    ]);
    assert.equal(slugOf('¿…?'), '');
    assert.deepEqual(nameSections([aSection('…')]), ['section']);
  });

  it('are never the same twice, and always fit into an address', () => {
    fc.assert(
      fc.property(sections, sections, (before, now) => {
        const anchors = nameSections(now, named(before));

        assert.equal(new Set(anchors).size, now.length);
        for (const anchor of anchors) assert.match(anchor, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });

  it('do not depend on the order of the sections', () => {
    const shuffled = sections.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, moved]) => {
        const byText = new Map(named(all).map(({ markdown, anchor }) => [markdown, anchor]));

        for (const { markdown, anchor } of named(moved)) assert.equal(anchor, byText.get(markdown));
      }),
    );
  });

  it('stay with their text when sections move, come and go', () => {
    const edited = sections.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all), fc.array(section, { maxLength: 3 })),
    );
    fc.assert(
      fc.property(edited, ([all, kept, added]) => {
        const isNew = added.filter(({ markdown }) => !all.some((one) => one.markdown === markdown));
        const before = named(all);

        const now = named([...isNew, ...kept], before);

        for (const { markdown, anchor } of before)
          assert.equal(now.find((one) => one.markdown === markdown)?.anchor ?? anchor, anchor);
      }),
    );
  });

  it('stay when a heading is worded anew, and when a text is mended', () => {
    const long =
      'The owner of the process decides who may stop the robot and when it has to be stopped by hand';
    const before = named([aSection('Who stops it?', long), aSection('Costs')]);

    assert.deepEqual(nameSections([aSection('Stopping', long)], before), ['who-stops-it']);
    assert.deepEqual(nameSections([aSection('Stopping', `${long}, at once`)], before), ['who-stops-it']);
    assert.deepEqual(nameSections([aSection('Costs', 'Quite another text.')], before), ['costs']);
  });

  it('are those of the twin where both languages have as many sections', () => {
    const welsh = [aSection('Beth yw e?'), aSection('Costau')];

    assert.deepEqual(nameSections(welsh, [], ['what-is-it', 'costs']), ['what-is-it', 'costs']);
    assert.deepEqual(nameSections(welsh, [], ['what-is-it']), ['beth-yw-e', 'costau']);
  });

  it('are what a heading asks for, before anything else', () => {
    const before = named([aSection('Costs')]);

    assert.deepEqual(nameSections([{ ...aSection('Costs'), anchor: 'money' }], before), ['money']);
  });
});

describe('A link to a section that is gone', () => {
  const before = named([
    aSection('Licences', 'Every robot needs a licence of its own, which is paid for by the year.'),
    aSection('Costs', 'Robots cost money each month.'),
    aSection('Songs', 'Sing.'),
  ]);
  const now = named(
    [
      aSection(
        'Costs and licences',
        'Every robot needs a licence of its own, paid by the year. Robots cost money.',
      ),
      aSection('Risks', 'There are some.'),
    ],
    before,
  );

  it('leads to where most of its words stand now, else to its neighbourhood, which is said', () => {
    const former = formerSections(before, [], now);

    assert.deepEqual(
      former.map(({ anchor, to, isThere }) => [anchor, to, isThere]),
      [
        ['costs', now[0]!.anchor, false],
        ['songs', 'risks', false],
      ],
    );
    assert.equal(now[0]!.anchor, 'licences');
  });

  it('follows what stood in for it, version after version', () => {
    const first = formerSections(before, [], now);
    const last = named([aSection('Everything', 'All is new here.')], now);

    const former = formerSections(now, first, last);

    assert.deepEqual(former.map(({ anchor }) => anchor).sort(), ['costs', 'licences', 'risks', 'songs']);
    for (const { to } of former) assert.equal(to, 'everything');
  });

  it('always leads to a section that is there', () => {
    fc.assert(
      fc.property(
        fc.array(
          sections.filter((all) => all.length > 0),
          { minLength: 2, maxLength: 4 },
        ),
        (versions) => {
          let guide: readonly Named[] = [];
          let former: ReturnType<typeof formerSections> = [];
          const seen = new Set<string>();
          for (const version of versions) {
            const next = named(version, guide);
            former = formerSections(guide, former, next);
            guide = next;
            for (const { anchor } of next) seen.add(anchor);
          }

          const here = new Set(guide.map(({ anchor }) => anchor));
          for (const anchor of seen)
            assert.ok(here.has(anchor) || here.has(former.find((one) => one.anchor === anchor)!.to), anchor);
        },
      ),
    );
  });
});
