/** Where the present time comes from. Everything that decides by time takes one as an argument. */
export type Clock = () => Date;

/** The machine's own clock: the only place in the house that reads it. */
export const systemClock: Clock = () => new Date();

/** Resolves after `ms` milliseconds; rejects at once when `signal` is aborted. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;
