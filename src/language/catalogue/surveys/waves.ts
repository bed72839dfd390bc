import type { Words } from '../words.ts';

/** What is said of a survey over time, and of whom it asked. */
export const surveysWaves = {
  // Waves, and who was asked.
  trendButton: { cy: 'Dros amser', en: 'Over time' },
  trendTitle: { cy: 'Y canlyniadau dros amser', en: 'The results over time' },
  waveNumber: { cy: 'Arolwg {{number}}', en: 'Survey {{number}}' },
  trendCompared: { cy: 'Cymharwyd.', en: 'Compared.' },
  trendFirst: { cy: 'Man cychwyn.', en: 'Starting point.' },
  trendChanged: {
    cy: 'Newidiodd y cwestiwn, felly mae’r gyfres yn dechrau o’r newydd yma.',
    en: 'The question changed, so the series starts again here.',
  },
  trendTooClose: {
    cy: '[c] Ddim yn cael ei gymharu: mae nifer yr atebion yn rhy agos i’r arolwg blaenorol.',
    en: '[c] Not compared: the number of answers is too close to the survey before.',
  },
  trendWithheld: { cy: '[c] Ddim yn cael ei ddangos yn yr arolwg hwn.', en: '[c] Not shown in this survey.' },
  trendExplained: {
    cy: 'Pobl wahanol sy’n dewis ateb bob tro. Dim ond lle atebodd o leiaf {{threshold}} o bobl bob tro, a lle mae’r niferoedd yn gwahaniaethu o leiaf gymaint â hynny, y caiff dau arolwg eu cymharu.',
    en: 'Different people choose to answer each time. Two surveys are compared only where at least {{threshold}} people answered each time, and where the numbers differ by at least as many.',
  },
  trendOfThose: {
    cy: 'Am y rhai a atebodd y mae pob ffigur, nid am bawb y gofynnwyd iddyn nhw.',
    en: 'Every figure is of those who answered, not of everyone who was asked.',
  },
  trendNone: {
    cy: 'Does dim arolwg o’r gyfres hon wedi cau eto.',
    en: 'No survey of this series has closed yet.',
  },
  tableWave: { cy: 'Arolwg', en: 'Survey' },
  tableFigure: { cy: 'Ffigur', en: 'Figure' },
  trendMean: { cy: 'Cyfartaledd {{mean}}', en: 'Average {{mean}}' },
  trendShare: { cy: '{{option}}: {{share}}', en: '{{option}}: {{share}}' },
  trendRank: { cy: '{{option}}: safle cyfartalog {{rank}}', en: '{{option}}: average place {{rank}}' },
  coverageButton: { cy: 'Pwy na ofynnwyd iddyn nhw?', en: 'Who was not asked?' },
  coverageAsked: {
    cy: 'Sefydliadau y gofynnwyd iddyn nhw: {{organisations}}. All neb ddweud pwy sydd heb ateb. Y rhai na ofynnwyd iddyn nhw:',
    en: 'Organisations that were asked: {{organisations}}. Nobody can tell who did not answer. Not asked:',
  },
  coverageFull: { cy: 'Gofynnwyd i bob sefydliad.', en: 'Every organisation was asked.' },
  coverageTitle: { cy: 'Sefydliadau na ofynnwyd iddyn nhw', en: 'Organisations that were not asked' },
} as const satisfies Words;
