import type { Clock } from '../../../lib/clock.ts';
import type { Log } from '../../../lib/log.ts';
import type { Stored } from '../../../storage/collection.ts';
import { buildFinder } from '../answering/find-passages.ts';
import type { Guide } from '../shelf/guide.ts';
import { buildLibrary, type Library } from '../shelf/library.ts';
import type { Shelf, Shelved } from '../shelf/shelf.ts';
import { currentVersion, recordId, type GuideRecord } from './guide-record.ts';
import { guideOf } from './guide-of-record.ts';
import type { GuideStore } from './guide-store.ts';

/** For so long nobody looks whether another process published something. */
const FRESH_MS = 3000;

export interface ShelfParts {
  /** The guides of the folder. */
  readonly written: Library;
  readonly store: Pick<GuideStore, 'records' | 'text'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** A shelf that can be told to look again at once, because this process changed it. */
export interface OpenShelf extends Shelf {
  lookAgain(): void;
}

/**
 * The guides of the folder and those that were brought, on one shelf; a guide that was brought takes the place of a
 * written one. It follows what any process publishes within seconds. A guide that did not change stays the same object.
 */
export function openShelf({ written, store, clock, log }: ShelfParts): OpenShelf {
  const brought = new Map<string, { readonly etag: string; readonly guide: Guide | undefined }>();
  const stand = (): Shelved => {
    const others = [...written.guides('cy'), ...written.guides('en')].filter(
      ({ language, slug }) => !brought.has(recordId(language, slug)),
    );
    const library = buildLibrary([...others, ...[...brought.values()].flatMap(({ guide }) => guide ?? [])]);
    return { library, finder: buildFinder(library) };
  };
  let shelved: Shelved | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<Shelved> | undefined;
  let changes = 0;

  async function read({ state, ...record }: GuideRecord): Promise<Guide | undefined> {
    if (state === 'removed') return undefined;
    const { textId, saidIn } = currentVersion(record);
    const text = await store.text(textId);
    const said = saidIn === undefined ? undefined : await store.text(saidIn);
    return text && guideOf({ state, ...record }, text, said);
  }

  async function takeIn(records: readonly Stored<GuideRecord>[]): Promise<boolean> {
    let isChanged = false;
    for (const { value, etag } of records) {
      if (brought.get(value.id)?.etag === etag) continue;
      brought.set(value.id, { etag, guide: await read(value) });
      isChanged = true;
    }
    for (const id of [...brought.keys()].filter((one) => !records.some(({ value }) => value.id === one))) {
      brought.delete(id);
      isChanged = true;
    }
    return isChanged;
  }

  async function look(): Promise<Shelved> {
    const at = clock().getTime();
    const before = changes;
    try {
      const isChanged = await takeIn(await store.records());
      if (isChanged || !shelved) shelved = stand();
      // What changed while we looked may have been missed.
      if (before === changes) lookedAt = at;
      return shelved;
    } catch (error) {
      // The guides that are known still answer; whether storage is away, /readyz tells.
      if (!shelved) throw error;
      log.warn({ err: error }, 'The guides could not be looked up');
      return shelved;
    } finally {
      looking = undefined;
    }
  }

  return {
    current: () =>
      shelved && clock().getTime() - lookedAt < FRESH_MS ? Promise.resolve(shelved) : (looking ??= look()),
    lookAgain() {
      changes += 1;
      lookedAt = Number.NEGATIVE_INFINITY;
      looking = undefined;
    },
  };
}
