import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SAMPLE_QUESTIONS } from '../../src/features/posts/samples/sample-questions.ts';
import { SAMPLE_STORIES } from '../../src/features/posts/samples/sample-stories.ts';
import { TEMPLATES } from '../../src/features/surveys/templates/index.ts';
import { CATALOGUE } from '../../src/language/catalogue/index.ts';
import type { Entry, WelshForms } from '../../src/language/catalogue/words.ts';
import { aspirateOf, namesToMutateIn, slipsIn, softOf } from '../support/welsh-slips.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const GUIDES = path.join(ROOT, 'guides/cy');

interface Text {
  readonly where: string;
  readonly text: string;
}

const entries = Object.entries(CATALOGUE).flatMap(([section, words]) =>
  Object.entries<Entry>(words).map(([name, { cy }]) => ({ where: `${section}.${name}`, cy })),
);
const catalogue: readonly Text[] = entries.flatMap(({ where, cy }) =>
  (typeof cy === 'string' ? [cy] : Object.values(cy)).map((text) => ({ where, text })),
);

/** What readers see of a guide: its body, and of its front matter all but the questions as members type them. */
function guideText(file: string): string {
  const [, front = '', ...body] = readFileSync(path.join(GUIDES, file), 'utf8').split(/^---$/m);
  const shown = front
    .split('\n')
    .filter((line) => /^\s*(?:- )?(?:title|summary|question|answer):/.test(line));
  return [...shown, ...body].join('\n');
}
const guides: readonly Text[] = readdirSync(GUIDES).map((file) => ({ where: file, text: guideText(file) }));

/** Every Welsh text below `value`, wherever it stands as `cy`. */
function welshIn(where: string, value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'cy' && typeof inner === 'string' ? [{ where, text: inner }] : welshIn(where, inner),
  );
}

const appPackage: readonly Text[] = Object.entries(
  JSON.parse(readFileSync(path.join(ROOT, 'appPackage/cy.json'), 'utf8')) as Record<string, string>,
).map(([where, text]) => ({ where, text }));

const slipsOf = (texts: readonly Text[]): readonly string[] =>
  texts.flatMap(({ where, text }) => slipsIn(text).map((slip) => `${where}: ${slip}`));

describe('The lint for Welsh', () => {
  const PAIRS: readonly (readonly [rule: string, wrong: string, right: string])[] = [
    ['soft mutation after i', 'Teipiwch hyn i gweld y rhestr.', 'Teipiwch hyn i weld y rhestr.'],
    ['soft mutation after o', 'rhestr o pynciau', 'rhestr o bynciau'],
    ['soft mutation of ll after o', 'hyd at 40 o llythrennau', 'hyd at 40 o lythrennau'],
    ['soft mutation of rh after i', 'gofyn i rheolwr', 'gofyn i reolwr'],
    ['soft mutation after am', 'Nodyn atgoffa am cyfarfod', 'Nodyn atgoffa am gyfarfod'],
    ['soft mutation after neu', 'canllaw neu templed', 'canllaw neu dempled'],
    ['soft mutation after dau', 'y ddau cwestiwn', 'y ddau gwestiwn'],
    ['soft mutation after dwy', 'dwy tudalen', 'dwy dudalen'],
    ['soft mutation after pa', 'Pa canllaw?', 'Pa ganllaw?'],
    ['soft mutation after heb', 'heb mewngofnodi', 'heb fewngofnodi'],
    ['soft mutation after rhy', 'Mae’n rhy byr.', 'Mae’n rhy fyr.'],
    ['soft mutation after yn', 'Gadewch y ddau’n gwag.', 'Gadewch y ddau’n wag.'],
    ['aspirate after a', 'negeseuon a cwestiynau', 'negeseuon a chwestiynau'],
    ['aspirate after â', 'Rhannwch ef â pobl eraill.', 'Rhannwch ef â phobl eraill.'],
    ['aspirate after gyda', 'gyda cydweithwyr', 'gyda chydweithwyr'],
    ['aspirate after tri', 'tri canllaw', 'tri chanllaw'],
    ['mutation after ei', 'Canslo ei cyfarfod', 'Canslo ei gyfarfod'],
    ['mutation after ’i', 'Mae’r gyfres wedi’i canslo.', 'Mae’r gyfres wedi’i chanslo.'],
    ['nasal mutation after fy', 'Dileu fy data', 'Dileu fy nata'],
    ['h after eu', 'eu atebion', 'eu hatebion'],
    ['nasal mutation of Cymru', 'cyrff yn Cymru', 'cyrff yng Nghymru'],
    ['ym mhob', 'yn pob sianel', 'ym mhob sianel'],
    ['a feminine noun after the article', 'y tudalen', 'y dudalen'],
    ['a feminine noun after the short article', 'i’r cymuned', 'i’r gymuned'],
    ['a masculine noun after the article', 'y ganllaw', 'y canllaw'],
    ['an adjective after a feminine noun', 'neges pwysig', 'neges bwysig'],
    ['an adjective after a masculine noun', 'y gwasanaeth gyhoeddus', 'y gwasanaeth cyhoeddus'],
    ['a definite noun after yn', 'Rydych chi’n rheolwr y gymuned.', 'Rydych chi’n un o reolwyr y gymuned.'],
    ['the negative after pam', 'Pam does dim ateb?', 'Pam nad oes ateb?'],
    ['one spelling of what sounds alike', 'cyfeiriad ebost', 'cyfeiriad e-bost'],
  ];

  for (const [rule, wrong, right] of PAIRS) {
    it(`knows ${rule}`, () => {
      assert.notDeepEqual(slipsIn(wrong), [], wrong);
      assert.deepEqual(slipsIn(right), [], right);
    });
  }

  for (const text of [
    'Gofynnwch gwestiwn i mi.',
    'Dywedwch wrtha i pan fydd rhywbeth yn newid.',
    'Alla i ddim ysgrifennu ynddi.',
    'Agorwch y ffeil eto, neu teipiwch “cymorth”.',
    'Pa mor aml? Dyma pam.',
    'y bobl a gafodd wahoddiad, a’r rhai a’i cadwodd',
    'negeseuon a Teams, a phum PNG a CSV',
    'system o’r fath, a model iaith mawr',
    'ysgrifennu at bawb, o bob sianel, am ddim',
    'Mae’r cais yn rhy llym. Dyna fe, rhag i chi ei golli.',
    'Anfonwch hi i Cylch neu i Microsoft Teams.',
  ]) {
    it(`lets pass: ${text}`, () => {
      assert.deepEqual(slipsIn(text), []);
    });
  }

  it('knows where a name would have to mutate, and lets numbers stand anywhere', () => {
    assert.deepEqual(namesToMutateIn('Croeso i {{lle}}'), ['i {{lle}}']);
    assert.deepEqual(namesToMutateIn('Tan {{date}}: {{title}}'), ['tan {{date}}']);
    assert.deepEqual(namesToMutateIn('Cyfarfod yn {{place}} a {{name}}'), ['yn {{place}}', 'a {{name}}']);
    assert.deepEqual(namesToMutateIn('Lle: {{place}}. Hyd at {{limit}}, o {{least}} i {{most}}.'), []);
  });
});

describe('The Welsh of the house has no slip that the lint knows', () => {
  const SOURCES: Readonly<Record<string, readonly Text[]>> = {
    'in the catalogue': catalogue,
    'in the guides': guides,
    'in the surveys that ship': TEMPLATES.flatMap((template) => welshIn(template.id, template)),
    'in the posts of the sample community': [...SAMPLE_STORIES, ...SAMPLE_QUESTIONS].flatMap((draft) =>
      welshIn('sample', draft),
    ),
    'in the app package': appPackage,
  };

  for (const [where, texts] of Object.entries(SOURCES)) {
    it(`${where}: ${texts.length} texts`, () => {
      assert.notEqual(texts.length, 0);
      assert.deepEqual(slipsOf(texts), []);
    });
  }

  it('and puts no name where Welsh would mutate it', () => {
    assert.deepEqual(
      catalogue.flatMap(({ where, text }) => namesToMutateIn(text).map((slip) => `${where}: ${slip}`)),
      [],
    );
  });
});

describe('A counted noun in Welsh', () => {
  const counted = entries.filter(
    (entry): entry is { where: string; cy: WelshForms } => typeof entry.cy !== 'string',
  );

  /** The word behind the numeral of a form. */
  const nounIn = (form: string): string | undefined => /(?:\{\{count\}\}|\d+) (\p{L}+)/u.exec(form)?.[1];

  for (const { where, cy } of counted) {
    it(`mutates after 2, and after 3 and 6 where it can: ${where}`, () => {
      const noun = nounIn(cy.one);
      if (noun === undefined) return assert.fail('a form of one names what is counted, with its numeral');

      assert.equal(nounIn(cy.two), softOf(noun));
      assert.equal(nounIn(cy.other), noun);
      for (const form of [cy.few, cy.many]) assert.equal(nounIn(form), aspirateOf(noun));
    });
  }
});
