import { openOneAtATime } from '../../../lib/one-at-a-time.ts';
import { change, listAll, type Database } from '../../../storage/collection.ts';
import { BOOKS, emptyBook, type ReplyBook } from './reply.ts';

/** The replies that are kept, a book for each meetup, until 30 days after it. */
export interface ReplyBooks {
  /** The book as it is now; an empty one before anybody replied. */
  of(meetupId: string): Promise<ReplyBook>;
  /** Resolves when the change is stored for good, to the book as it stands and whether it is another than before. */
  change(
    meetupId: string,
    decide: (old: ReplyBook) => ReplyBook | undefined,
  ): Promise<{ readonly book: ReplyBook; readonly isNew: boolean }>;
  /** Those in which somebody moved up and was not told. */
  withUntold(): AsyncIterable<ReplyBook>;
  forget(meetupId: string): Promise<void>;
}

export function openReplyBooks(database: Database): ReplyBooks {
  const books = database.collection<ReplyBook>('meetup-replies');
  // After an announcement many press at the same moment: within a process they take turns, so that none of them starts over.
  const inTurn = openOneAtATime();

  return {
    of: async (meetupId) => (await books.get(BOOKS, meetupId))?.value ?? emptyBook(meetupId),
    change: (meetupId, decide) =>
      inTurn(meetupId, async () => {
        const seen = { isNew: false };
        const empty = emptyBook(meetupId);
        const book = await change(books, empty, (old) => {
          const next = decide(old ?? empty);
          seen.isNew = next !== undefined;
          return next;
        });
        return { book: book ?? empty, isNew: seen.isNew };
      }),
    async *withUntold() {
      for await (const { value } of listAll(books, { partition: BOOKS, where: { hasUntold: true } }))
        yield value;
    },
    async forget(meetupId) {
      await books.remove(BOOKS, meetupId);
    },
  };
}
