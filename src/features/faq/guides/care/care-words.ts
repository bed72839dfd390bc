import { noticeCard } from '../../../../chat/cards/notice.ts';
import type { Message } from '../../../../chat/message.ts';
import type { MessageKey } from '../../../../language/catalogue/index.ts';
import { formatDate } from '../../../../language/dates.ts';
import { languagesOf, type Edition } from '../../../../language/edition.ts';
import { labelIn, say } from '../../../../language/say.ts';
import { plainText } from '../../../../chat/cards/plain-text.ts';
import { guidePath, type Guide } from '../../shelf/guide.ts';
import { currentVersion } from '../guide-record.ts';
import { PAGE_CHANGED, type PageTrouble } from '../web/reread-pages.ts';

/** Which guides are past their review date, as links, and what to do. */
export function reviewMessage(edition: Edition, guides: readonly Guide[], publicUrl: string): Message {
  const wordings = languagesOf(edition).map((language) =>
    [
      say(language, 'faq.reviewDue', { count: guides.length }),
      guides
        .map(({ title, reviewBy, ...guide }) => {
          const date = formatDate(language, `${reviewBy}T12:00Z`);
          return `- [${plainText(title)}](${publicUrl}${guidePath(guide)}): ${date}`;
        })
        .join('\n'),
      say(language, 'faq.reviewWhatToDo'),
    ].join('\n\n'),
  );
  return { text: wordings.join('\n\n---\n\n'), summary: labelIn(edition, 'faq.reviewSummary') };
}

const WHY: Readonly<Record<string, MessageKey>> = {
  [PAGE_CHANGED]: 'faq.pageChanged',
  guide_page_gone: 'faq.pageGone',
  guide_page_robots: 'faq.pageClosed',
  guide_page_unreachable: 'faq.pageAway',
};

/** What is wrong with the page of a guide, and that the guide still answers as it was. */
export const troubleMessage = (edition: Edition, { guide, code, draftId }: PageTrouble): Message => ({
  card: noticeCard(
    edition,
    (language) => ({
      title: say(language, 'faq.pageTrouble'),
      about: currentVersion(guide).title,
      lines: [
        say(language, WHY[code] ?? 'faq.pageUnreadable'),
        guide.page?.url ?? '',
        say(language, 'faq.pageStays'),
      ],
    }),
    draftId === undefined ? [] : [{ title: 'faq.lookAtDraft', verb: 'faq.draft', data: { id: draftId } }],
  ),
  summary: labelIn(edition, 'faq.pageTrouble'),
});
