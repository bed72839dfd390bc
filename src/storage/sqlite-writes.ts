import type Libsql from 'libsql';

/** Writes to the file, each a statement of its own. */
export interface Writes {
  /**
   * Resolves to what `act` returns, when it stands in the journal. `act` may throw only what the file itself says
   * (full, locked): it fails together with those that were asked for at the same time.
   */
  add<R>(act: () => R): Promise<R>;
}

interface Waiting {
  run(): void;
  resolve(): void;
  reject(reason: unknown): void;
}

/**
 * Those that are asked for at once, as the rows of an audience are, are one transaction: the journal is written once for
 * all of them, which halves what each costs. Whoever asks alone is served alone, at once. They are done in the order in
 * which they were asked for.
 */
export function openWrites(db: Libsql.Database): Writes {
  const [begin, commit, rollback] = ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'].map((sql) => db.prepare(sql));
  let waiting: Waiting[] = [];

  function together(batch: readonly Waiting[]): void {
    begin?.run();
    try {
      for (const each of batch) each.run();
      commit?.run();
    } catch (error) {
      if (db.inTransaction) rollback?.run();
      throw error;
    }
  }

  function flush(): void {
    const batch = waiting;
    waiting = [];
    try {
      if (batch.length === 1) batch[0]?.run();
      else together(batch);
    } catch (error) {
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { resolve } of batch) resolve();
  }

  return {
    add: <R>(act: () => R) =>
      new Promise<R>((resolve, reject) => {
        let result: R;
        waiting.push({ run: () => void (result = act()), resolve: () => resolve(result), reject });
        if (waiting.length === 1) queueMicrotask(flush);
      }),
  };
}
