/** A file that somebody sent in their own chat with the bot. */
export interface SentFile {
  /** As its sender called it. */
  readonly name: string;
  /** Where the client keeps it, for some minutes and without signing in. Not to be stored or logged. */
  readonly url: string;
}
