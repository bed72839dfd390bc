import { botError } from '../lib/errors.ts';

export const notAuthorised = botError(
  'not_authorised',
  401,
  () =>
    'The call carried no API key or a wrong one, and nothing was done. Send "Authorization: Bearer <key>".',
);
export const notFound = botError('not_found', 404, () => 'There is nothing at this address.');
export const methodNotAllowed = botError(
  'method_not_allowed',
  405,
  () =>
    'This address does not take this method, and nothing was done. The header Allow names those it takes.',
);
export const invalidJson = botError(
  'invalid_json',
  400,
  () => 'The body is not valid JSON and was not used.',
);
export const invalidRequest = botError(
  'invalid_request',
  400,
  () => 'The request line or a header cannot be read, and nothing was done.',
);
export const bodyTooLarge = botError<{ limit: number }>(
  'body_too_large',
  413,
  ({ limit }) => `The body has more than ${limit} bytes and was not read.`,
);
export const unsupportedMediaType = botError(
  'unsupported_media_type',
  415,
  () => 'The body must be application/json, not compressed; it was not read.',
);
/** Read in the terminal by whoever starts the house; no call ever gets it. */
export const portTaken = botError<{ port: number }>(
  'port_taken',
  500,
  ({ port }) => `Port ${port} is in use by another program. Stop that one, or set PORT to another port.`,
);
/** Whatever nobody foresaw. The log has its cause under the same reference; whoever called learns only that. */
export const unforeseen = botError<{ reference: string }>(
  'unforeseen',
  500,
  ({ reference }) => `Something unforeseen went wrong. The log says what, under the reference ${reference}.`,
);
