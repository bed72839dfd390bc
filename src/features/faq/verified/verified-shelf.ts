import type { Language } from '../../../language/bilingual.ts';
import type { Clock } from '../../../lib/clock.ts';
import { headingField, openSearchIndex, type SearchIndex } from '../../../search/index.ts';
import { sameness } from './same-question.ts';
import { askedIn, currentOf, type VerifiedRecord } from './verified-answer.ts';
import type { VerifiedStore } from './verified-store.ts';

/** For so long nobody looks whether another process keeps something new. */
const FRESH_MS = 3_000;

/** What the engine that finds guides must think of a verified answer for it to be looked at. */
const NEAR = 0.4;
/**
 * From here on two questions are the same. Chosen on pairs of questions that look alike
 * (`test/features/faq/verified/look-alikes.ts`): rather an answer from the guides than the verified answer to another question.
 */
const SAME = 0.82;
const CANDIDATES = 5;

/** A verified answer that was found, and how sure that is. */
export interface Match {
  readonly record: VerifiedRecord;
  readonly language: Language;
  readonly sameness: number;
}

/** The verified answers in use, with what finds them. */
export interface VerifiedShelf {
  /** The verified answer to a question, if there is one. What another process kept counts within seconds. */
  match(question: string, languages: readonly Language[]): Promise<Match | undefined>;
  /** This process changed something: look again at once. */
  lookAgain(): void;
}

interface Filed {
  readonly records: ReadonlyMap<string, VerifiedRecord>;
  readonly indexes: Readonly<Record<Language, SearchIndex>>;
  readonly mark: string;
}

function file(records: readonly VerifiedRecord[], mark: string): Filed {
  const indexOf = (language: Language) =>
    openSearchIndex(
      language,
      records.flatMap((record) => {
        const [heading, ...questions] = askedIn(currentOf(record), language);
        return heading === undefined ? [] : [{ id: record.id, fields: [headingField(heading)], questions }];
      }),
    );
  return {
    records: new Map(records.map((record) => [record.id, record])),
    indexes: { cy: indexOf('cy'), en: indexOf('en') },
    mark,
  };
}

export function openVerifiedShelf(store: Pick<VerifiedStore, 'records'>, clock: Clock): VerifiedShelf {
  let filed: Filed | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  async function current(): Promise<Filed> {
    const at = clock().getTime();
    if (filed && at - lookedAt < FRESH_MS) return filed;
    const stored = await store.records();
    const mark = stored.map(({ value, etag }) => `${value.id} ${etag}`).join('\n');
    if (filed?.mark !== mark) {
      const inUse = stored.map(({ value }) => value).filter((record) => !currentOf(record).isRetired);
      filed = file(inUse, mark);
    }
    lookedAt = at;
    return filed;
  }

  return {
    async match(question, languages) {
      const { records, indexes } = await current();
      const matches = languages.flatMap((language) =>
        indexes[language].search(question, { limit: CANDIDATES }).flatMap(({ id, score }): Match[] => {
          const record = records.get(id);
          if (!record || score < NEAR) return [];
          const known = askedIn(currentOf(record), language);
          const likest = Math.max(...known.map((one) => sameness(language, question, one)));
          return likest >= SAME ? [{ record, language, sameness: likest }] : [];
        }),
      );
      return matches.sort((a, b) => b.sameness - a.sameness)[0];
    },
    lookAgain() {
      lookedAt = Number.NEGATIVE_INFINITY;
    },
  };
}
