import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { loadCardTemplates } from '../src/chat/cards/card-templates.ts';
import { languagesOf, type Edition } from '../src/language/edition.ts';
import { fillCard } from './support/fill-card.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const TEMPLATES = path.join(ROOT, 'adaptive-cards');
/** The published schema; it is no part of the project, so a clone elsewhere goes without. */
const SCHEMA = path.join(ROOT, '../shared/schemas/adaptive-card-1.5.0.json');
const EDITIONS: readonly Edition[] = ['cy', 'en', 'both'];
/** What Teams takes in one message. */
const MOST_BYTES = 28 * 1024;
/** On a card of both languages these are there to choose one: `Ateb yn Gymraeg`. */
const CHOOSES_LANGUAGE: readonly unknown[] = ['surveys.start'];
const MOST_ACTIONS = 6;

type Json = Readonly<Record<string, unknown>>;

/** As much of the parser of the `adaptivecards` package as is used. Its own types need a browser's. */
interface Parser {
  readonly AdaptiveCard: new () => { parse(card: unknown, context: unknown): void };
  readonly SerializationContext: new (version: unknown) => {
    readonly eventCount: number;
    getEventAt(index: number): { readonly message: string };
  };
  readonly Versions: { readonly v1_5: unknown };
  readonly CardElement: { readonly langProperty: { readonly regEx: RegExp } };
}
const require = createRequire(import.meta.url);
const parser = require('adaptivecards/dist/adaptivecards.js') as Parser;

/** What the parser of the client library finds fault with. */
function complaintsOf(card: unknown): readonly string[] {
  // Its pattern for `lang` has the flag g, and so refuses every second card unless it begins anew.
  parser.CardElement.langProperty.regEx.lastIndex = 0;
  const context = new parser.SerializationContext(parser.Versions.v1_5);
  new parser.AdaptiveCard().parse(card, context);
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
}

/** Every object within a value, itself first. */
function* objectsIn(value: unknown): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Json;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

const typed = (card: unknown, pattern: RegExp): readonly Json[] =>
  [...objectsIn(card)].filter(({ type }) => typeof type === 'string' && pattern.test(type));

const isSaid = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

const templates = readdirSync(TEMPLATES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(path.join(TEMPLATES, name))
      .filter((file) => file.endsWith('.json') && !file.endsWith('.sample.json'))
      .map((file) => `${name}/${path.basename(file, '.json')}`),
  );

const sampleOf = (template: string): Readonly<Partial<Record<string, Json>>> => {
  const file = path.join(TEMPLATES, `${template}.sample.json`);
  assert.ok(existsSync(file), `write adaptive-cards/${template}.sample.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Json>;
};

describe('Every card', () => {
  let isValid: ValidateFunction | undefined;

  before(() => {
    if (!existsSync(SCHEMA)) {
      console.log('skipped: ../shared/schemas/adaptive-card-1.5.0.json is not here');
      return;
    }
    // Draft 6 with an `id` of draft 4; the formats it names are checked by the parser below.
    const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
    delete schema.$schema;
    delete schema.id;
    isValid = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  });

  it('is looked at closely: a misspelt element does not pass', () => {
    const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlok', text: 'Cylch' }] };

    assert.notDeepEqual(complaintsOf(card), []);
    assert.ok(!isValid?.(card));
  });

  for (const template of templates) {
    describe(template, () => {
      for (const edition of EDITIONS) {
        const fill = (): Json => {
          const data = sampleOf(template)[edition];
          assert.ok(data, `adaptive-cards/${template}.sample.json has no edition ${edition}`);
          return fillCard({ template, data });
        };

        it(`(${edition}) is valid by the published schema`, function () {
          if (!isValid) return this.skip();

          const card = fill();

          isValid(card);
          const deepest = [...(isValid.errors ?? [])].sort(
            (a, b) => b.instancePath.split('/').length - a.instancePath.split('/').length,
          );
          assert.deepEqual(
            deepest.slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`),
            [],
          );
        });

        it(`(${edition}) is read by the client library without complaint`, () => {
          assert.deepEqual(complaintsOf(fill()), []);
        });

        it(`(${edition}) is filled to the last placeholder, and fits into a message`, () => {
          const text = JSON.stringify(fill());

          assert.doesNotMatch(text, /\$\{/);
          assert.ok(Buffer.byteLength(text) < MOST_BYTES, `${Buffer.byteLength(text)} bytes`);
        });

        it(`(${edition}) tells its language and its version`, () => {
          const { version, lang } = fill();

          assert.deepEqual({ version, lang }, { version: '1.5', lang: languagesOf(edition)[0] });
        });

        it(`(${edition}) labels every input, describes every image, and names every input once`, () => {
          const card = fill();

          const inputs = typed(card, /^Input\./);
          const ids = inputs.map(({ id }) => id);
          assert.deepEqual(
            inputs.filter(({ label }) => !isSaid(label)).map(({ id }) => id),
            [],
          );
          assert.deepEqual(
            inputs.filter(({ isRequired, errorMessage }) => isRequired === true && !isSaid(errorMessage)),
            [],
          );
          assert.equal(new Set(ids).size, ids.length);
          assert.deepEqual(
            typed(card, /^Image$/).filter(({ altText }) => !isSaid(altText)),
            [],
          );
        });

        it(`(${edition}) has few buttons, each with a title, and each answers in the card's languages`, () => {
          const card = fill();

          for (const { actions } of objectsIn(card)) {
            assert.ok(
              !Array.isArray(actions) || actions.length <= MOST_ACTIONS,
              'at most six actions in a row',
            );
          }
          const buttons = typed(card, /^Action\.Execute$/);
          assert.deepEqual(typed(card, /^Action\.Submit$/), []);
          assert.deepEqual(
            typed(card, /^Action\./).filter(({ title }) => !isSaid(title)),
            [],
          );
          assert.deepEqual(
            buttons.filter(({ verb }) => !isSaid(verb)),
            [],
          );
          assert.deepEqual(
            buttons
              .filter(({ verb }) => !(edition === 'both' && CHOOSES_LANGUAGE.includes(verb)))
              .filter(({ data }) => (Object(data) as Json).edition !== edition)
              .map(({ verb }) => verb),
            [],
          );
        });
      }
    });
  }

  it('has a template for its sample', () => {
    const samples = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.sample.json'))
      .map((file) => file.replaceAll('\\', '/').replace('.sample.json', ''));

    assert.deepEqual(samples.sort(), [...templates].sort());
  });
});

describe('What a member typed', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cylch-cards-'));
  mkdirSync(path.join(folder, 'any'));
  writeFileSync(
    path.join(folder, 'any', 'card.json'),
    JSON.stringify({
      type: 'AdaptiveCard',
      body: [{ type: 'RichTextBlock', $data: '${lines}', inlines: [{ type: 'TextRun', text: '${text}' }] }],
    }),
  );
  const fill = loadCardTemplates(folder);
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What stands in a card where this text was put in. */
  const lineOf = (text: string): unknown => {
    const data = { title: 'Cylch', lines: [{ text }] };
    return typed(fill({ template: 'any/card', data }), /^TextRun$/)[0]?.text;
  };

  for (const text of [
    '${title}',
    '${$root.edition} and ${1 + 1}',
    '**bold** [here](https://example.org)',
    '$${',
    '\\${x}',
    '{{x}}',
  ])
    it(`comes out of a card as it was typed: ${text}`, () => {
      assert.equal(lineOf(text), text);
    });

  it('comes out of a card as it was typed, whatever it was', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('${', '}', '${title}', '$data', '"', '\\'),
    );

    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1 }), (parts) => {
        const text = `.${parts.join('')}`;
        assert.equal(lineOf(text), text);
      }),
    );
  });
});
