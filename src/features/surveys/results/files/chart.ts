import type { Language } from '../../../../language/bilingual.ts';
import { escapeHtml } from '../../../../lib/html.ts';
import type { Figure, QuestionFigures } from '../figures/figures.ts';
import { figureText, standingText } from '../words.ts';

/** Colours of a chart: names that the page resolves by itself, or plain ones for a picture. */
export interface Palette {
  readonly text: string;
  readonly bar: string;
  readonly track: string;
  readonly ground: string | null;
}

/** On a page the browser fills in the colours of its theme. */
export const PAGE_PALETTE: Palette = {
  ...{ text: 'currentColor', bar: 'var(--link)', track: 'var(--line)', ground: null },
};
/** In a picture: 7:1 and more for words, 3:1 and more for bars, on white. */
export const PICTURE_PALETTE: Palette = {
  ...{ text: '#1b1b1b', bar: '#0e6b6e', track: '#d5dcdc', ground: '#ffffff' },
};

/** Narrow, so that on a phone it need not shrink until nobody can read it. */
const WIDTH = 420;
const LINE = 20;
const BAR = 14;
const GAP = 14;
/** So many signs fit on a line at 15 px, with room to spare for wide letters. */
const SIGNS = 50;
const FONT = 'font-family="Source Sans 3, Segoe UI, Arial, sans-serif"';

/** Words on as many lines as they need. */
function wrapWords(text: string, signs = SIGNS): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= signs)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Drawn {
  readonly svg: string;
  readonly height: number;
}

/** Lines of text from a height downwards. */
const writeLines = (lines: readonly string[], y: number, { text }: Palette, weight = 400): string =>
  lines
    .map(
      (line, at) =>
        `<text x="0" y="${y + (at + 1) * LINE - 5}" font-size="15" font-weight="${weight}" fill="${text}" ${FONT}>${escapeHtml(line)}</text>`,
    )
    .join('');

/** One option: its words with the figure, and below them the bar on its track. */
function drawRow(label: string, share: number | null, y: number, palette: Palette): Drawn {
  const lines = wrapWords(label);
  const top = y + lines.length * LINE;
  const bar =
    share === null || share <= 0
      ? ''
      : `<rect x="0" y="${top}" width="${Math.max(2, Math.round(share * WIDTH))}" height="${BAR}" fill="${palette.bar}"/>`;
  const track = `<rect x="0" y="${top}" width="${WIDTH}" height="${BAR}" fill="${palette.track}"/>`;
  return { svg: `${writeLines(lines, y, palette)}${track}${bar}`, height: lines.length * LINE + BAR + GAP };
}

const labelOf = (language: Language, question: QuestionFigures, figure: Figure): string =>
  `${figure.text[language]}: ${standingText(language, question, figure) ?? figureText(language, figure)}`;

/** What a chart says to those who do not see it: all its figures, in its order. */
const spoken = (language: Language, question: QuestionFigures): string =>
  question.figures.map((figure) => labelOf(language, question, figure)).join('; ');

/** A bar with its words: `share` from 0 to 1 of the track, or none. */
export interface Bar {
  readonly label: string;
  readonly share: number | null;
}

/** What stands above and below the bars where a chart goes about by itself. */
interface Around {
  readonly heading?: readonly string[];
  readonly foot?: readonly string[];
}

/** A bar chart (SVG): no script, no style, nothing that needs colour to be understood. `said` is read out in its stead. */
export function drawBars(
  said: string,
  bars: readonly Bar[],
  palette: Palette,
  { heading = [], foot = [] }: Around = {},
): string {
  const drawn: string[] = [];
  let y = 0;
  const write = (lines: readonly string[], weight: number): void => {
    drawn.push(writeLines(lines, y, palette, weight));
    y += lines.length * LINE + (lines.length > 0 ? GAP : 0);
  };
  write(
    heading.flatMap((line) => wrapWords(line)),
    700,
  );
  for (const { label, share } of bars) {
    const row = drawRow(label, share, y, palette);
    drawn.push(row.svg);
    y += row.height;
  }
  write(
    foot.flatMap((line) => wrapWords(line)),
    400,
  );
  const [edge, ground] = palette.ground === null ? [0, ''] : [EDGE, groundOf(y, palette.ground)];
  const box = `${-edge} ${-edge} ${WIDTH + 2 * edge} ${y + 2 * edge}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${WIDTH}" role="img" aria-label="${escapeHtml(said)}">${ground}${drawn.join('')}</svg>`;
}

/** White space around a picture. */
const EDGE = 24;
const groundOf = (height: number, colour: string): string =>
  `<rect x="${-EDGE}" y="${-EDGE}" width="${WIDTH + 2 * EDGE}" height="${height + 2 * EDGE}" fill="${colour}"/>`;

/** A question as a bar chart: shares, or in a ranking scores. */
export function chartOf(
  language: Language,
  question: QuestionFigures,
  palette: Palette,
  around: Around = {},
): string {
  const bars = question.figures.map((figure): Bar => {
    const standing = question.standings.find(({ option }) => option === figure.id);
    return {
      label: labelOf(language, question, figure),
      share: standing ? standing.score / 100 : figure.share,
    };
  });
  return drawBars(`${question.question.text[language]} ${spoken(language, question)}`, bars, palette, around);
}
