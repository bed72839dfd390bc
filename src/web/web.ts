/** What is asked of the open web: to read one address. */
export interface WebRequest {
  /** Only https, on its usual port, without a name or password in it. */
  readonly url: string;
  /** The hosts that may be asked, also along redirects: `www.gov.wales`. Any public one where this is left out. */
  readonly hosts?: readonly string[];
  /** The media types that are of use: `text/html`. Anything else is not read. */
  readonly types: readonly string[];
  /** What the last reading left: with it, what did not change is not sent again. */
  readonly seen?: Validators;
  readonly limits?: Partial<WebLimits>;
}

/** What a page says of its state, to be kept until it is read again (RFC 9110, section 8.8). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** How much one reading may take. */
export interface WebLimits {
  /** Of the body, as it is sent and as it is once unpacked. */
  readonly bytes: number;
  /** From the first look-up to the last byte, redirects included. */
  readonly ms: number;
  readonly redirects: number;
}

/** Why we would not read it. Asking again changes nothing. */
export type RefusalCode =
  | 'bad_address'
  | 'not_https'
  | 'host_not_allowed'
  | 'private_address'
  | 'too_many_redirects'
  | 'wrong_type'
  | 'too_large';

/** Why it could not be read. `gone`: 404 or 410. `forbidden`: 401, 403 or 451. `busy`: 429 or 503. */
export type FailureCode =
  | 'unknown_host'
  | 'unreachable'
  | 'insecure'
  | 'timeout'
  | 'gone'
  | 'forbidden'
  | 'busy'
  | 'status'
  | 'broken';

/** What came of it. */
export type WebOutcome =
  | {
      readonly kind: 'fetched';
      /** Where it was found, after all redirects. */
      readonly url: string;
      /** The address to ask from now on, where the old one said that it moved for good (301, 308). */
      readonly movedTo?: string;
      /** In small letters, without parameters. */
      readonly type: string;
      readonly charset?: string;
      readonly bytes: Uint8Array;
      readonly validators: Validators;
    }
  | { readonly kind: 'unchanged'; readonly validators: Validators }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | {
      readonly kind: 'failed';
      readonly code: FailureCode;
      /** The status of the answer, where there was one. */
      readonly status?: number;
      /** How long the other side asks us to wait. */
      readonly retryAfterMs?: number;
    };

/** Reads one address of the open web. Never throws for what the web does. */
export type FetchWeb = (request: WebRequest) => Promise<WebOutcome>;
