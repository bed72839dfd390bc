import type { Words } from '../words.ts';

/** What a manager reads when a verified answer cannot be changed. */
export const verifiedErrors = {
  verified_answer_not_found: {
    cy: 'Does dim ateb wedi’i wirio fel hyn. Edrychwch ar y rhestr o atebion.',
    en: 'There is no such verified answer. Look at the list of answers.',
  },
  verified_answer_changed: {
    cy: 'Newidiodd rhywun arall yr ateb hwn yn y cyfamser, felly chafodd dim ei gadw. Darllenwch y fersiwn newydd a newidiwch honno.',
    en: 'Somebody else has changed this answer, so nothing was saved. Read the new version and change that.',
  },
  nothing_to_undo: {
    cy: 'Does dim fersiwn gynharach i fynd yn ôl ati.',
    en: 'There is no earlier version to go back to.',
  },
  verified_answer_incomplete: {
    cy: 'Mae angen cwestiwn ac ateb mewn un iaith o leiaf. Chafodd dim ei gadw.',
    en: 'A question and an answer are needed in one language at least. Nothing was saved.',
  },
} as const satisfies Words;
