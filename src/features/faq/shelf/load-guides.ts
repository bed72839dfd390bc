import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../../language/bilingual.ts';
import { BotError } from '../../../lib/errors.ts';
import type { Log } from '../../../lib/log.ts';
import type { Guide } from './guide.ts';
import { buildLibrary, type Library } from './library.ts';
import { readGuide } from './read-guide.ts';

const LANGUAGES = ['cy', 'en'] as const satisfies readonly Language[];

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'readme.md')
    .sort();
}

/**
 * Reads `<folder>/{cy,en}/*.md` once, at start-up. A broken guide is left out whole, with a line for the operator that
 * says why; the others are not touched by it. A guide without its twin is loaded, and said so.
 */
export function loadGuides(folder: string, log: Log): Library {
  const guides: Guide[] = [];
  for (const language of LANGUAGES) {
    for (const file of filesIn(path.join(folder, language))) {
      const name = `${language}/${file}`;
      const text = readFileSync(path.join(folder, name), 'utf8');
      try {
        guides.push(readGuide({ name, slug: path.basename(file, '.md'), language, text }));
      } catch (error) {
        if (!(error instanceof BotError)) throw error;
        log.error({ code: error.code, ...error.facts }, 'Guide left out');
      }
    }
  }
  for (const { slug, language } of guides) {
    if (!guides.some((other) => other.slug === slug && other.language !== language)) {
      log.warn({ slug, language }, 'Guide has no twin in the other language');
    }
  }
  return buildLibrary(guides);
}
