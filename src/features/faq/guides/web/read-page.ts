import type { BotError } from '../../../../lib/errors.ts';
import { askRobots } from '../../../../web/robots.ts';
import type { FetchWeb, Validators, WebOutcome } from '../../../../web/web.ts';
import { failureOf, FILE_LIMIT } from '../../reading/faults.ts';
import type { FileBytes } from '../../reading/read-bytes.ts';
import { pageAddress, pageGone, pageHost, pageRobots, pageType, pageUnreachable } from './errors.ts';

/** What became of asking for a page. */
export type PageReading =
  | {
      readonly kind: 'page';
      readonly file: FileBytes;
      /** The address to ask the next time. */
      readonly url: string;
      readonly seen: Validators;
    }
  | { readonly kind: 'unchanged'; readonly seen: Validators }
  /** `mayPass`: it may be there again another day. */
  | {
      readonly kind: 'trouble';
      readonly failure: BotError;
      readonly mayPass: boolean;
      readonly retryAfterMs?: number;
    };

export type ReadPage = (url: string, seen?: Validators) => Promise<PageReading>;

/** What a page may be, and how a file of that kind is called. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'md',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** Longer than this nobody waits for one page: the house comes round for others, too. */
const LIMITS = { bytes: FILE_LIMIT, ms: 10_000, redirects: 5 };

const charsetIn = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]+)/i.exec(
    Buffer.from(bytes.subarray(0, 2048)).toString('latin1'),
  )?.[1];

/** A text in the letters of its own charset as UTF-8; as it stands where that charset is not known. */
function inUtf8(bytes: Uint8Array, charset: string): Uint8Array {
  try {
    return Buffer.from(new TextDecoder(charset).decode(bytes));
  } catch {
    return bytes;
  }
}

function fileOf({ url, type, charset, bytes }: Extract<WebOutcome, { kind: 'fetched' }>): FileBytes {
  const ending = ENDINGS[type] ?? 'html';
  const { hostname, pathname } = new URL(url);
  const name = `${hostname}${pathname}`.replace(/\/$|\.[a-z]+$/i, '').slice(0, 150);
  const isText = type.startsWith('text/') || ending === 'html';
  return {
    name: `${name}.${ending}`,
    bytes: isText ? inUtf8(bytes, charset ?? charsetIn(bytes) ?? 'utf-8') : bytes,
    base: url,
  };
}

/** What stopped a reading, as a failure with a line for managers. */
function troubleOf(
  outcome: Extract<WebOutcome, { kind: 'refused' | 'failed' }>,
  hosts: readonly string[],
): PageReading {
  const stays = (failure: BotError): PageReading => ({ kind: 'trouble', failure, mayPass: false });
  switch (outcome.code) {
    case 'host_not_allowed':
      return stays(pageHost({ hosts: hosts.join(', ') || '–' }));
    case 'bad_address':
    case 'not_https':
    case 'private_address':
      return stays(pageAddress({}));
    case 'wrong_type':
      return stays(pageType({}));
    case 'too_large':
      return stays(failureOf('tooLarge'));
    case 'gone':
    case 'forbidden':
      return stays(pageGone({}));
    default: {
      const { retryAfterMs } = outcome.kind === 'failed' ? outcome : {};
      const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
      return { kind: 'trouble', failure: pageUnreachable({}), mayPass: true, ...wait };
    }
  }
}

/** Why a page is not asked for: its site asks programs not to read it, or could not say just now whether it does. */
async function refusalOf(
  fetchWeb: FetchWeb,
  hosts: readonly string[],
  url: string,
): Promise<PageReading | undefined> {
  const robots = await askRobots(fetchWeb, url, hosts);
  switch (robots.kind) {
    case 'open':
      return undefined;
    case 'closed':
      return { kind: 'trouble', failure: pageRobots({}), mayPass: false };
    case 'unknown':
      return { ...robots, kind: 'trouble', failure: pageUnreachable({}), mayPass: true };
  }
}

/** Reads pages of the web that are guides, politely, from the hosts of the list alone. */
export const pageReader =
  (fetchWeb: FetchWeb, hosts: readonly string[]): ReadPage =>
  async (url, seen = {}) => {
    const refusal = await refusalOf(fetchWeb, hosts, url);
    if (refusal) return refusal;
    const outcome = await fetchWeb({ url, hosts, types: Object.keys(ENDINGS), seen, limits: LIMITS });
    switch (outcome.kind) {
      case 'fetched':
        return { kind: 'page', file: fileOf(outcome), url: outcome.movedTo ?? url, seen: outcome.validators };
      case 'unchanged':
        return { kind: 'unchanged', seen: outcome.validators };
      default:
        return troubleOf(outcome, hosts);
    }
  };
