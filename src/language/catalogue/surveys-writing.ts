import type { Words } from './words.ts';

/** What managers read while they write a survey. */
export const surveysWriting = {
  // What may be wrong with it.
  lintTitle: { cy: 'Cyn ichi ei agor', en: 'Before you open it' },
  lintLeading: {
    cy: 'Cwestiwn {{question}}: gallai’r geiriad arwain pobl at ateb. Gofynnwch yn niwtral. Y geiriau: {{words}}',
    en: 'Question {{question}}: the wording may lead people to an answer. Ask it neutrally. The words: {{words}}',
  },
  lintDoubleBarrelled: {
    cy: 'Cwestiwn {{question}}: mae’n gofyn dau beth ar yr un pryd. Gofynnwch ddau gwestiwn. Y geiriau: {{words}}',
    en: 'Question {{question}}: it asks two things at once. Ask two questions. The words: {{words}}',
  },
  lintIdentifying: {
    cy: 'Cwestiwn {{question}}: gallai’r ateb ddangos pwy yw rhywun. Oes gwir angen gofyn? Y geiriau: {{words}}',
    en: 'Question {{question}}: the answer may show who somebody is. Do you really need to ask? The words: {{words}}',
  },
  lintTooFewInvited: {
    cy: 'Nifer y bobl sy’n cael eu gwahodd: {{people}}. Dim ond os bydd o leiaf {{threshold}} yn ateb y caiff canlyniadau eu dangos, felly fydd dim canlyniadau. Gofynnwch i ragor o sianeli, neu dewiswch arolwg gydag enwau.',
    en: 'People invited: {{people}}. Results are shown only if at least {{threshold}} answer, so there will be none. Ask more channels, or choose a survey with names.',
  },
  lintFewInvited: {
    cy: 'Nifer y bobl sy’n cael eu gwahodd: {{people}}. Dim ond os bydd o leiaf {{threshold}} yn ateb y caiff canlyniadau eu dangos, felly efallai na fydd digon.',
    en: 'People invited: {{people}}. Results are shown only if at least {{threshold}} answer, so there may not be enough.',
  },
} as const satisfies Words;
