import type { Request } from 'restify';

/** The query of an address as plain texts. Of a name that is given twice the last counts; nothing nests. */
export const queryOf = (req: Request): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(req.getQuery()));
