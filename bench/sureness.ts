/**
 * Makes the weights of `src/features/faq/answering/sureness.ts`: what tells that a section answers, learnt from the shipped
 * guides' own ways of asking and from questions that they do not answer, for both languages and for each alone. Folders of
 * questions on other subjects (`queries.jsonl`) are named with `--far en=DIR` and `--far cy=DIR`.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadGuides } from '../src/features/faq/shelf/load-guides.ts';
import { silentLog } from '../src/lib/log.ts';
import { readDataset } from './faq/dataset.ts';
import { round } from './faq/measures.ts';
import { askFarStrangers, askWaysLeftOut, askWithout, balanced } from './sureness/examples.ts';
import { fitLogisticRegression } from './sureness/logistic-regression.ts';

/** Two ways of each section are left out at a time: enough folds that no section loses much. */
const FOLDS = 12;
/** So many questions of a folder are enough, taken evenly. */
const MOST_FAR = 500;

const { values: given } = parseArgs({
  options: {
    far: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
  },
});
const library = loadGuides(fileURLToPath(new URL('../guides', import.meta.url)), silentLog);

const far = given.far.flatMap((named) => {
  const [language = '', folder = ''] = named.split('=');
  if ((language !== 'cy' && language !== 'en') || folder === '')
    throw new Error('Say --far en=FOLDER or --far cy=FOLDER.');
  const { queries } = readDataset(folder);
  const step = Math.ceil(queries.length / MOST_FAR);
  const some = queries.filter((_, at) => at % step === 0).map(({ text }) => text);
  return askFarStrangers(library, language, some);
});
const asked = [
  ...Array.from({ length: FOLDS }, (_, fold) => askWaysLeftOut(library, FOLDS, fold)).flat(),
  ...library.guides('en').flatMap(({ slug }) => askWithout(library, slug)),
  ...far,
];

const results = Object.fromEntries(
  (['cy', 'en', 'both'] as const).map((language) => {
    const some = language === 'both' ? asked : asked.filter((one) => one.language === language);
    const [agreement = 0, standing = 0, constant = 0] = fitLogisticRegression(balanced(some)).map(round);
    return [language, { examples: some.length, agreement, standing, constant }];
  }),
);
if (given.json) console.log(JSON.stringify({ bench: 'sureness', results }));
else console.table(results);
