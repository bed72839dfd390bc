import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Language } from '../../../../language/bilingual.ts';
import { chartOf, PICTURE_PALETTE } from './chart.ts';
import type { QuestionReport, Report } from '../report.ts';
import { legendOf, sourceOf } from '../words.ts';

// The fonts come with a package: containers have none, and a picture has to look the same everywhere.
const { resolve } = createRequire(import.meta.url);
const FONTS = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
].map((file) => resolve(file));
/** Sharp on screens of twice the density. */
const ZOOM = 2;

/** A question's chart as a PNG that stands by itself: what was asked, of whom, and what the marks mean. */
export function chartPicture(
  language: Language,
  question: QuestionReport,
  index: number,
  report: Report,
): Buffer {
  const heading = [`${index + 1}. ${question.question.text[language]}`];
  const foot = [...sourceOf(language, report), ...legendOf(language, report)];
  const svg = chartOf(language, question, PICTURE_PALETTE, { heading, foot });
  const font = { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM }, font }).render().asPng();
}
