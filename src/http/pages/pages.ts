import type { Request, Response, Server } from 'restify';
import type { BytesPage, FilePage, OpenedPage, WebPage } from '../../chat/serving/page.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { BotError } from '../../lib/errors.ts';
import { idOf } from '../../lib/ids.ts';
import type { Log } from '../../lib/log.ts';
import { invalidRequest, notFound } from '../errors.ts';
import { foreseen } from '../failures.ts';
import { failedPage, homePage, missingPage } from './house-pages.ts';
import { framePage, type Framed } from './page-frame.ts';
import { footLinks } from './page-links.ts';
import { PAGE_POLICY } from './page-style.ts';
import { queryOf } from '../api/query.ts';
import { send } from '../send.ts';
import type { Bilingual, FrameWordsByLanguage } from './words.ts';

/** Kept by browsers, but asked for anew each time: what is on a page may change at any moment. */
const FRESH = { 'Cache-Control': 'no-cache' };

/** The name of a file in both forms of RFC 6266: letters of Welsh survive, and old clients get something. */
export function dispositionOf(filename: string): string {
  const plain = filename
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(filename).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function sendFile(res: Response, { contentType, filename, content }: FilePage | BytesPage): void {
  const charset =
    contentType.startsWith('text/') && !contentType.includes('charset') ? '; charset=utf-8' : '';
  const headers = {
    'Content-Type': contentType + charset,
    'Content-Disposition': dispositionOf(filename),
    ...FRESH,
  };
  send(res, 200, headers, content);
}

/** Everything that a browser opens. */
export interface Pages {
  /** Answers a browser whose request failed. */
  readonly sendFailure: (req: Request, res: Response, error: BotError) => void;
}

export interface PagesParts {
  readonly pages: readonly WebPage[];
  readonly words: FrameWordsByLanguage;
  readonly wordsFor: (error: BotError) => Bilingual;
  readonly apiDescription: string;
  readonly log: Log;
}

/** Mounts the features' pages and the house's own. */
export function mountPages(
  server: Server,
  { pages, words, wordsFor, apiDescription, log }: PagesParts,
): Pages {
  function sendHtml(req: Request, res: Response, status: number, page: Framed): void {
    const html = framePage(page, words, (language) => footLinks(pages, words, language));
    const etag = `"${idOf(html)}"`;
    const known = status === 200 && (req.headers['if-none-match'] ?? '').includes(etag);
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': page.languages.join(', '),
      'Content-Security-Policy': PAGE_POLICY,
      ETag: etag,
      ...FRESH,
    };
    send(res, known ? 304 : status, headers, html);
  }

  function show(req: Request, res: Response, opened: OpenedPage): void {
    switch (opened.kind) {
      case 'html': {
        const { language, title, body, alternate, status = 200 } = opened;
        const framed = { languages: [language], title: { [language]: title }, body } as const;
        sendHtml(req, res, status, alternate === undefined ? framed : { ...framed, alternate });
        return;
      }
      case 'file':
      case 'bytes':
        sendFile(res, opened);
        return;
      case 'redirect':
        send(res, 302, { Location: opened.to, ...FRESH }, '');
        return;
      case 'missing':
        throw notFound({});
      default:
        assertNever(opened);
    }
  }

  const askedOf = (req: Request) => ({
    params: req.params as Readonly<Record<string, string>>,
    query: queryOf(req),
  });

  const home = homePage(words, pages, apiDescription);
  const mount = (path: string, answer: (req: Request, res: Response) => Promise<void>): void => {
    server.get(path, foreseen(log, answer));
    server.head(path, foreseen(log, answer));
  };
  for (const { path, press, ...page } of pages) {
    mount(path, async (req, res) => show(req, res, await page.open(askedOf(req))));
    if (!press) continue;
    server.post(
      path,
      foreseen(log, async (req, res) => {
        // Another site's page cannot press our buttons in the name of whoever reads it.
        if (req.headers['sec-fetch-site'] === 'cross-site') throw invalidRequest({});
        show(req, res, await press(askedOf(req)));
      }),
    );
  }
  mount('/', (req, res) => {
    sendHtml(req, res, 200, home);
    return Promise.resolve();
  });

  return {
    sendFailure(req, res, error) {
      const isMissing = error.code === notFound.code;
      sendHtml(req, res, error.status, isMissing ? missingPage(words) : failedPage(words, wordsFor(error)));
    },
  };
}
