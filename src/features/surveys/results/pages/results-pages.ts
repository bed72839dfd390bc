import type { BytesPage, FilePage, HtmlPage, MissingPage, WebPage } from '../../../../chat/serving/page.ts';
import { isLanguage, otherLanguage, type Language } from '../../../../language/bilingual.ts';
import { say } from '../../../../language/say.ts';
import type { Parts } from '../../parts.ts';
import { surveyIdSchema } from '../../survey-id.ts';
import { resultsCsv, resultsXlsx } from '../files/files.ts';
import { chartPicture } from '../files/picture.ts';
import { readPublished } from '../read-report.ts';
import { readWaves } from '../trend/read-trend.ts';
import type { Report } from '../report.ts';
import { resultsBody } from './results-body.ts';
import { trendBody } from '../trend/trend-body.ts';

const MISSING: MissingPage = { kind: 'missing' };

type PageParts = Pick<Parts, 'records'>;

/** The report of a published survey; nothing for one that is not, or is not there: nobody can tell which. */
export async function published({ records }: PageParts, id = ''): Promise<Report | undefined> {
  if (!surveyIdSchema.safeParse(id).success) return undefined;
  const survey = (await records.surveys.get('surveys', id))?.value;
  return survey && readPublished(records, survey);
}

/** Results in both languages under one address, for links that do not know the reader. */
const bothResults = (parts: PageParts): WebPage => ({
  path: '/surveys/:id',
  async open({ params: { id } }) {
    const report = await published(parts, id);
    if (!report) return MISSING;
    const { title } = report.survey;
    const body = (['cy', 'en'] as const)
      .map((language) => {
        const heading = `<h2>${say(language, 'surveys.resultsTitle')}</h2>`;
        return `<section lang="${language}">${heading}${resultsBody(language, report)}</section>`;
      })
      .join('\n');
    return { kind: 'html', language: 'cy', title: `${title.cy} / ${title.en}`, body };
  },
});

const resultsIn = (parts: PageParts): WebPage => ({
  path: '/surveys/:id/:language',
  async open({ params: { id, language } }) {
    const report = isLanguage(language) ? await published(parts, id) : undefined;
    if (!report || !isLanguage(language)) return MISSING;
    const title = say(language, 'surveys.resultsSummary', { title: report.survey.title[language] });
    const alternate = `/surveys/${report.survey.id}/${otherLanguage(language)}`;
    return { kind: 'html', language, title, body: resultsBody(language, report), alternate };
  },
});

/** What a file of the results is, by its name. */
async function fileOf(
  report: Report,
  language: Language,
  name: string,
): Promise<FilePage | BytesPage | MissingPage> {
  const base = `${say(language, 'surveys.fileName')}-${report.survey.id}`;
  if (name === 'results.csv')
    return {
      kind: 'file',
      contentType: 'text/csv',
      filename: `${base}.csv`,
      content: resultsCsv(language, report),
    };
  if (name === 'results.xlsx') {
    const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return {
      kind: 'bytes',
      contentType,
      filename: `${base}.xlsx`,
      content: await resultsXlsx(language, report),
    };
  }
  const index = report.questions.findIndex(({ question }) => name === `${question.id}.png`);
  const question = report.questions[index];
  if (!question || question.figures.length === 0) return MISSING;
  const content = chartPicture(language, question, index, report);
  return { kind: 'bytes', contentType: 'image/png', filename: `${base}-${index + 1}.png`, content };
}

const files = (parts: PageParts): WebPage => ({
  path: '/surveys/:id/:language/:file',
  async open({ params: { id, language, file = '' } }) {
    const report = isLanguage(language) ? await published(parts, id) : undefined;
    return report && isLanguage(language) ? fileOf(report, language, file) : MISSING;
  },
});

const series = ({ records }: PageParts): WebPage => ({
  path: '/surveys/series/:series/:language',
  async open({ params: { series: id = '', language } }): Promise<HtmlPage | MissingPage> {
    const reports = isLanguage(language) ? await readWaves(records, id, 'public') : [];
    if (!isLanguage(language) || reports.length === 0) return MISSING;
    const alternate = `/surveys/series/${id}/${otherLanguage(language)}`;
    return {
      ...{ kind: 'html', language, title: say(language, 'surveys.trendTitle') },
      ...{ body: trendBody(language, reports), alternate },
    };
  },
});

/** The results that managers have published, as pages and files. The more exact address comes first. */
export const resultsPages = (parts: PageParts): readonly WebPage[] => [
  series(parts),
  bothResults(parts),
  resultsIn(parts),
  files(parts),
];
