import type { WebPage } from '../../../chat/serving/page.ts';
import { EDITIONS } from '../../../language/edition.ts';
import { localDay } from '../../../language/dates.ts';
import { langOf } from '../../../chat/cards/card-words.ts';
import { say } from '../../../language/say.ts';
import { escapeHtml } from '../../../lib/html.ts';
import type { Parts } from '../parts.ts';
import { broadcastId } from '../payload.ts';
import { reportCsv } from './report-csv.ts';
import { isOpenLink } from './report-link.ts';

/** The report as a file, for whoever has a link that a manager's card showed within the last day. */
export const pages = (parts: Parts): readonly WebPage[] => [
  {
    path: '/broadcasts/:edition/:id/report.csv',
    async open({ params, query }) {
      const edition = EDITIONS.find((one) => one === params.edition);
      const id = broadcastId.safeParse(params.id);
      if (!edition || !id.success) return { kind: 'missing' };
      const { until = '', signature = '' } = query;
      if (!isOpenLink(await parts.secret(), { id: id.data, until, signature }, parts.clock())) {
        const language = langOf(edition);
        const title = say(language, 'broadcasts.linkClosed');
        const body = `<p>${escapeHtml(say(language, 'broadcasts.linkClosedWhy'))}</p>`;
        return { kind: 'html', status: 403, language, title, body };
      }
      const broadcast = await parts.records.find(id.data);
      if (!broadcast) return { kind: 'missing' };
      const filename = `${broadcast.title[langOf(edition)].slice(0, 60)} ${localDay(parts.clock())}.csv`;
      return {
        ...{ kind: 'file', contentType: 'text/csv', filename },
        content: await reportCsv(parts, edition, broadcast),
      };
    },
  },
];
