/** What a page says of its state, to be sent back the next time. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What came of reading one address of the open web. */
export type Fetched =
  | {
      readonly kind: 'fetched';
      readonly url: string;
      readonly movedTo?: string;
      readonly type: string;
      readonly charset?: string;
      readonly bytes: Uint8Array;
      readonly validators: Validators;
    }
  | { readonly kind: 'unchanged'; readonly validators: Validators }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'failed'; readonly code: string; readonly retryAfterMs?: number };

/** Reads one public https address, and nothing else (src/web). */
export type FetchFeed = (request: {
  readonly url: string;
  readonly types: readonly string[];
  readonly seen?: Validators;
  readonly limits?: { readonly bytes?: number; readonly ms?: number };
}) => Promise<Fetched>;
