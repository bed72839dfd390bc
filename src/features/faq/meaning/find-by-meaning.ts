import type { Embedder } from '../../../chat/ports/embedder.ts';
import { otherLanguage, type Language } from '../../../language/bilingual.ts';
import type { Log } from '../../../lib/log.ts';
import type { Database } from '../../../storage/collection.ts';
import { sectionRef, type Section } from '../shelf/guide.ts';
import type { Library } from '../shelf/library.ts';
import { plainTextOf } from '../shelf/passage.ts';
import { keyOf, openVectors } from './vector-store.ts';

/** Finds sections by what they mean. */
export interface Meaning {
  /** Nearest first. Nothing while the sections are not known yet, and whenever the embedding model fails or is late. */
  nearest(library: Library, language: Language, question: string): Promise<readonly Section[]>;
}

export interface MeaningParts {
  readonly embedder: Embedder;
  readonly database: Database;
  readonly log: Log;
  /** How long an answer may wait for it; eight tenths of a second unless told. */
  readonly limitMs?: number;
}

const QUESTION_LIMIT_MS = 800;
/** Sections are looked up while nobody waits. */
const SECTIONS_LIMIT_MS = 20_000;
const AT_ONCE = 16;
/** The window of the model is some 8,000 tokens; Welsh takes about two a word. */
const MOST_CHARACTERS = 12_000;
const MOST_NEAREST = 20;

const textOf = ({ guide, passage }: Section): string =>
  [guide.title, passage.heading, ...passage.questions, plainTextOf(passage)]
    .join('\n')
    .slice(0, MOST_CHARACTERS);

/** Texts are long and sections stay the same objects, so each is hashed once. */
const keys = new WeakMap<Section['passage'], string>();
function keyOfSection(section: Section): string {
  const key = keys.get(section.passage) ?? keyOf(textOf(section));
  keys.set(section.passage, key);
  return key;
}

const cosine = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** Opens finding by meaning. Its vectors are kept by the texts they are of, and made anew only for texts that changed. */
export function openMeaning({ embedder, database, log, limitMs = QUESTION_LIMIT_MS }: MeaningParts): Meaning {
  const store = openVectors(database, embedder.name);
  const known = new Map<string, Float32Array>();
  let prepared: Library | undefined;

  async function prepare(library: Library): Promise<void> {
    const texts = new Map(
      (['cy', 'en'] as const).flatMap((language) =>
        library.sections(language).map((section) => [keyOfSection(section), textOf(section)] as const),
      ),
    );
    const missing: (readonly [key: string, text: string])[] = [];
    for (const [key, text] of texts) {
      const kept = known.get(key) ?? (await store.get(key));
      if (kept) known.set(key, kept);
      else missing.push([key, text]);
    }
    for (let at = 0; at < missing.length; at += AT_ONCE) {
      const some = missing.slice(at, at + AT_ONCE);
      const vectors = await embedder.embed(
        some.map(([, text]) => text),
        SECTIONS_LIMIT_MS,
      );
      // Tried again with the next question.
      if (!vectors) return void (prepared = undefined);
      for (const [place, [key]] of some.entries()) {
        const vector = vectors[place];
        if (!vector) continue;
        known.set(key, vector);
        await store.keep(key, vector);
      }
    }
    for (const key of known.keys()) if (!texts.has(key)) known.delete(key);
    await store.keepOnly(new Set(texts.keys()));
  }

  return {
    async nearest(library, language, question) {
      if (prepared !== library) {
        prepared = library;
        void prepare(library).catch((error: unknown) => {
          prepared = undefined;
          log.warn({ err: error }, 'The meaning of the guides could not be looked up');
        });
      }
      const other = otherLanguage(language);
      const sections = [
        ...library.sections(language),
        ...library.sections(other).filter((section) => !library.section(language, sectionRef(section))),
      ].flatMap((section) => {
        const vector = known.get(keyOfSection(section));
        return vector ? [{ section, vector }] : [];
      });
      if (sections.length === 0) return [];
      const [asked] = (await embedder.embed([question], limitMs)) ?? [];
      if (!asked) return [];
      return sections
        .map(({ section, vector }) => ({ section, likeness: cosine(asked, vector) }))
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, MOST_NEAREST)
        .map(({ section }) => section);
    },
  };
}
