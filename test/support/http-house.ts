import { z } from 'zod/v4';
import type { WebPage } from '../../src/chat/serving/page.ts';
import { route } from '../../src/chat/serving/route.ts';
import { bilingual, line } from '../../src/chat/input/schemas.ts';
import type { HttpServer } from '../../src/http/lifetime.ts';
import { buildHttpServer, type HttpParts } from '../../src/http/server.ts';
import type { FrameWords, Language } from '../../src/http/pages/words.ts';
import type { MessageKey } from '../../src/language/catalogue/index.ts';
import { say, sayBoth } from '../../src/language/say.ts';
import { botError } from '../../src/lib/errors.ts';
import { silentLog, type Log } from '../../src/lib/log.ts';

export const API_KEY = 'test-key-of-the-api';

/** A foreseen failure of a feature, with a code that the catalogue knows. */
const surveyUnknown = botError('managers_only', 403, () => 'Nobody may open this survey.');

/** A small API with everything that a route can have. */
export const ROUTES = [
  route({
    method: 'get',
    path: '/surveys',
    summary: 'List the surveys.',
    query: z.strictObject({ state: z.enum(['open', 'closed']).optional() }),
    response: z.object({ items: z.array(z.object({ id: z.string() })), state: z.string().optional() }),
    run: ({ query }) => Promise.resolve({ items: [{ id: 'pulse' }], ...query }),
  }),
  route({
    method: 'post',
    path: '/surveys',
    summary: 'Write a survey.',
    status: 201,
    body: z.strictObject({ title: bilingual(line(80)) }),
    response: z.object({ id: z.string(), title: bilingual(z.string()) }),
    run: ({ body }) => Promise.resolve({ id: 'pulse', title: body.title }),
  }),
  route({
    method: 'post',
    path: '/surveys/:id/open',
    summary: 'Open a survey.',
    params: z.object({ id: z.string().max(20) }),
    response: z.object({ id: z.string() }),
    run: ({ params }) =>
      params.id === 'secret' ? Promise.reject(surveyUnknown({})) : Promise.resolve(params),
  }),
  route({
    method: 'delete',
    path: '/surveys/:id',
    summary: 'Remove a survey.',
    status: 204,
    params: z.object({ id: z.string() }),
    response: z.undefined(),
    run: () => Promise.resolve(undefined),
  }),
  route({
    method: 'get',
    path: '/broken',
    summary: 'Fail.',
    response: z.object({}),
    run: () => Promise.reject(Object.assign(new RangeError('the password is hunter2'), { statusCode: 404 })),
  }),
];

export const GUIDE: WebPage = {
  path: '/guides/:language/:slug',
  open: ({ params, query }) =>
    Promise.resolve(
      params.slug === 'gone'
        ? { kind: 'missing' }
        : params.slug === 'broken'
          ? Promise.reject(new RangeError('the password is hunter2'))
          : {
              kind: 'html',
              language: params.language === 'en' ? 'en' : 'cy',
              title: 'Getting <started>',
              body: `<h2 id="one">One ${query.q ?? ''}</h2><p>Text with a <a href="https://example.org/">link</a>.</p>`,
              alternate: `/guides/${params.language === 'en' ? 'cy' : 'en'}/dechrau`,
            },
    ),
};

const html = (body: string) =>
  ({ kind: 'html', language: 'en', title: 'A button', body: `<p>${body}</p>` }) as const;

const PAGES: readonly WebPage[] = [
  GUIDE,
  {
    path: '/buttons/:id',
    open: () => Promise.resolve(html('Press it.')),
    press: ({ params: { id = '' } }) =>
      Promise.resolve(id === 'gone' ? { kind: 'missing' } : html(`Pressed: ${id}`)),
  },
  {
    path: '/guides/:language',
    listedAs: { cy: 'Canllawiau', en: 'Guides' },
    open: () => Promise.resolve({ kind: 'redirect', to: '/guides/cy/dechrau' }),
  },
  {
    path: '/meetups/:id/calendar',
    open: () =>
      Promise.resolve({
        kind: 'file',
        contentType: 'text/calendar',
        filename: 'Cyfarfod tŷ.ics',
        content: 'BEGIN:VCALENDAR\r\nSUMMARY:Tŷ\r\n',
      }),
  },
];

const FRAME_KEYS = {
  ownName: { cy: 'common.cymraeg', en: 'common.english' },
  siteName: 'common.siteName',
  skipToContent: 'common.skipToContent',
  languageSwitch: 'common.languageSwitch',
  aboutSite: 'common.aboutSite',
  home: 'common.home',
  homeTitle: 'common.homeTitle',
  homeText: 'common.homeText',
  apiDescription: 'common.apiDescription',
  missingTitle: 'common.missingTitle',
  missingText: 'common.missingText',
  failedTitle: 'common.failedTitle',
} as const satisfies Record<keyof FrameWords, MessageKey | Record<Language, MessageKey>>;

const frameWordsIn = (language: Language): FrameWords =>
  Object.fromEntries(
    Object.entries(FRAME_KEYS).map(([name, key]) => [
      name,
      say(language, typeof key === 'string' ? key : key[language]),
    ]),
  ) as unknown as FrameWords;

const FRAME_WORDS = { cy: frameWordsIn('cy'), en: frameWordsIn('en') };

interface Logged {
  readonly level: string;
  readonly facts: Record<string, unknown>;
  readonly words: string;
}

/** A log with memory. */
function rememberingLog(): { log: Log; lines: Logged[] } {
  const lines: Logged[] = [];
  const at = (level: string) => (facts: object, words: string) =>
    void lines.push({ level, facts: facts as Record<string, unknown>, words });
  return { log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }, lines };
}

export interface House {
  readonly url: string;
  readonly port: number;
  readonly lines: Logged[];
  /** Calls the API with its key. */
  call(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

const open: House[] = [];

/** A server with every part, and with `parts` in their stead; it does not listen yet. */
export const buildHouse = (parts: Partial<HttpParts> = {}): HttpServer =>
  buildHttpServer({
    routes: ROUTES,
    pages: PAGES,
    messages: (_req, res) => {
      res.status(200);
      res.end();
      return Promise.resolve();
    },
    apiKey: API_KEY,
    checks: { storage: () => Promise.resolve(), queue: () => Promise.resolve() },
    log: silentLog,
    version: '1.2.3',
    publicUrl: 'https://cylch.example',
    frameWords: FRAME_WORDS,
    wordsFor: (error) => sayBoth(`errors.${error.code}` as MessageKey, error.facts),
    ...parts,
  });

/** A real server on a free port of this machine; `closeHouses` ends it. */
export async function openHouse(parts: Partial<HttpParts> = {}): Promise<House> {
  const { log, lines } = rememberingLog();
  const server = buildHouse({ log, ...parts });
  const port = await server.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  const house: House = {
    url,
    port,
    lines,
    call: (path, init = {}) =>
      fetch(`${url}/api/v1${path}`, {
        ...init,
        headers: { authorization: `Bearer ${API_KEY}`, ...(init.headers as Record<string, string>) },
      }),
    close: () => server.close(),
  };
  open.push(house);
  return house;
}

export const closeHouses = async (): Promise<void> => {
  await Promise.all(open.splice(0).map((house) => house.close()));
};

/** A call with a JSON body. */
export const posting = (body: unknown, type = 'application/json'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** The problem document of an answer, or a failure that says what came instead. */
export async function problemIn(answer: Response): Promise<Record<string, unknown>> {
  const type = answer.headers.get('content-type');
  if (type !== 'application/problem+json') throw new TypeError(`${answer.status} came as ${type}`);
  return (await answer.json()) as Record<string, unknown>;
}
