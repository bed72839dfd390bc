import type { HtmlPage } from '../../../chat/serving/page.ts';
import { otherLanguage, type Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatDate } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import { escapeHtml } from '../../../lib/html.ts';
import { bySeries, summed, type MeetupFigures } from '../afterwards/figures.ts';
import { figuresFilePath, figuresPath, listPath, meetupPath, seriesFilePath } from '../addresses.ts';
import { partIn } from '../cards/meetup-lines.ts';
import { heading, link, paragraph } from './html.ts';

/** Fewer columns than the file has, so that the table fits: in how many organisations stands in brackets. */
const PAGE_COLUMNS: readonly (readonly [MessageKey, (figures: MeetupFigures) => string])[] = [
  ['meetups.figureAnnounced', ({ channels, organisations }) => `${channels} (${organisations})`],
  ['meetups.figureSaidYes', ({ yes, from }) => `${yes} (${from})`],
  ['meetups.figureCame', ({ attended }) => String(attended ?? '–')],
  ['meetups.figureWatched', ({ views }) => String(views ?? '–')],
];

const cells = (tag: 'th' | 'td', texts: readonly string[]): string =>
  texts.map((text) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${text}</${tag}>`).join('');

/** A table of meetups with its name: that of a series, or that these belong to none. */
function tableOf(language: Language, caption: string, figures: readonly MeetupFigures[]): string {
  const head = cells('th', [
    escapeHtml(say(language, 'meetups.meetup')),
    ...PAGE_COLUMNS.map(([label]) => escapeHtml(say(language, label))),
  ]);
  const rows = figures.map((one) => {
    const { meetup } = one;
    const name = [partIn(language, meetup.part), formatDate(language, meetup.start)].filter(
      (text) => text !== undefined,
    );
    return `<tr><th scope="row">${link(meetupPath(language, meetup.id), meetup.title[language])}<br>${escapeHtml(name.join(' · '))}</th>${cells(
      'td',
      PAGE_COLUMNS.map(([, valueOf]) => escapeHtml(valueOf(one))),
    )}</tr>`;
  });
  const name = escapeHtml(caption);
  // Wider than a telephone: it scrolls by itself, with the keyboard too.
  return `<div class="scroll" role="region" tabindex="0" aria-label="${name}"><table aria-label="${name}"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** `622 o bobl mewn cyfres o 5 rhan`; what nobody entered is not claimed. */
function sumLine(language: Language, figures: readonly MeetupFigures[]): string {
  const { attended, yes, views, counted } = summed(figures);
  const values = { parts: figures.length, yes, counted, came: attended ?? '–', watched: views ?? '–' };
  return paragraph(say(language, 'meetups.seriesSum', values));
}

/** The figures of all meetups that are over: by series, and those that belong to none. */
export function figuresPage(
  language: Language,
  figures: readonly MeetupFigures[],
  titles: ReadonlyMap<string, string>,
): HtmlPage {
  const { series, alone } = bySeries(figures);
  return {
    kind: 'html',
    language,
    title: say(language, 'meetups.figures'),
    alternate: figuresPath(otherLanguage(language)),
    body: [
      paragraph(say(language, figures.length === 0 ? 'meetups.figuresEmpty' : 'meetups.figuresIntro')),
      ...[...series].flatMap(([id, parts]) => {
        const title = titles.get(id) ?? '';
        return [`<h2>${escapeHtml(title)}</h2>`, sumLine(language, parts), tableOf(language, title, parts)];
      }),
      ...(alone.length === 0
        ? []
        : [
            heading(language, 'meetups.figuresAlone'),
            tableOf(language, say(language, 'meetups.figuresAlone'), alone),
          ]),
      `<p>${link(figuresFilePath(language), say(language, 'meetups.figuresFile'))}</p>`,
      ...(series.size === 0
        ? []
        : [`<p>${link(seriesFilePath(language), say(language, 'meetups.figuresSeriesFile'))}</p>`]),
      `<p>${link(listPath(language), say(language, 'meetups.pageAll'))}</p>`,
    ].join('\n'),
  };
}
