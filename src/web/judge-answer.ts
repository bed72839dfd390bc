import type { Answer } from './ask.ts';
import { headerOf, mediaTypeOf, retryAfterOf, validatorsOf } from './headers.ts';
import { failed, refused } from './stop.ts';
import type { FailureCode, Validators, WebRequest } from './web.ts';

/** What an answer is, going by its status and its headers; its body is still to be read. */
export type Verdict =
  | { readonly kind: 'moved'; readonly to: string; readonly forGood: boolean }
  | { readonly kind: 'unchanged'; readonly validators: Validators }
  | {
      readonly kind: 'body';
      readonly type: string;
      readonly charset?: string;
      readonly validators: Validators;
    };

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const FOR_GOOD: readonly number[] = [301, 308];

const FAILURES: Readonly<Record<number, FailureCode>> = {
  ...{
    404: 'gone',
    410: 'gone',
    401: 'forbidden',
    403: 'forbidden',
    451: 'forbidden',
    429: 'busy',
    503: 'busy',
  },
};

/** Judges an answer before its body is read. Throws `Stop` for what is of no use. */
export function judgeAnswer(
  { statusCode: status, headers }: Pick<Answer, 'statusCode' | 'headers'>,
  { types, seen = {} }: Pick<WebRequest, 'types' | 'seen'>,
  most: number,
  now: Date,
): Verdict {
  if (REDIRECTS.includes(status)) {
    const to = headerOf(headers, 'location');
    if (to === '') throw failed('broken', { status });
    return { kind: 'moved', to, forGood: FOR_GOOD.includes(status) };
  }
  const isConditional = seen.etag !== undefined || seen.lastModified !== undefined;
  if (status === 304 && isConditional)
    return { kind: 'unchanged', validators: { ...seen, ...validatorsOf(headers) } };
  if (status !== 200) {
    const retryAfterMs = retryAfterOf(headerOf(headers, 'retry-after'), now);
    throw failed(FAILURES[status] ?? 'status', {
      status,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    });
  }
  const media = mediaTypeOf(headerOf(headers, 'content-type'));
  if (!types.includes(media.type)) throw refused('wrong_type');
  if (Number(headerOf(headers, 'content-length')) > most) throw refused('too_large');
  return { kind: 'body', ...media, validators: validatorsOf(headers) };
}
