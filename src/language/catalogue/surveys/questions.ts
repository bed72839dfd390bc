import type { Words } from '../words.ts';

/** The form in which a manager writes a question of their own. */
export const surveysQuestions = {
  addQuestion: { cy: 'Ychwanegu cwestiwn', en: 'Add a question' },
  removeQuestion: { cy: 'Dileu’r cwestiwn olaf', en: 'Remove the last question' },
  questionKind: { cy: 'Math o gwestiwn', en: 'Kind of question' },
  kindOne: { cy: 'Dewis un', en: 'Choose one' },
  kindSeveral: { cy: 'Dewis sawl un', en: 'Choose several' },
  kindRating: { cy: 'Sgôr o 1 i 5', en: 'Rating from 1 to 5' },
  kindScore: { cy: 'Sgôr o 0 i 10', en: 'Rating from 0 to 10' },
  kindRanking: { cy: 'Rhoi mewn trefn', en: 'Put in order' },
  kindYesNo: { cy: 'Ie, na neu ddim yn gwybod', en: 'Yes, no or don’t know' },
  kindText: { cy: 'Ateb byr yn eu geiriau eu hunain', en: 'Short answer in their own words' },
  questionCy: { cy: 'Y cwestiwn yn Gymraeg', en: 'The question in Welsh' },
  questionEn: { cy: 'Y cwestiwn yn Saesneg', en: 'The question in English' },
  optionsCy: {
    cy: 'Dewisiadau yn Gymraeg, un ar bob llinell (ar gyfer sgôr: ystyr yr isaf a’r uchaf)',
    en: 'Choices in Welsh, one on each line (for a rating: what the lowest and the highest mean)',
  },
  optionsEn: {
    cy: 'Dewisiadau yn Saesneg, yn yr un drefn',
    en: 'Choices in English, in the same order',
  },
  questionFlags: { cy: 'Gall pobl', en: 'People may' },
  flagOptional: { cy: 'adael y cwestiwn yn wag', en: 'leave the question empty' },
  flagMayDecline: { cy: 'ddewis “Gwell gen i beidio â dweud”', en: 'choose “Prefer not to say”' },
  questionAfter: { cy: 'Pryd i’w ofyn', en: 'When to ask it' },
  afterAlways: { cy: 'Bob tro', en: 'Always' },
  afterAnswer: {
    cy: 'Dim ond ar ôl yr ateb hwn i gwestiwn {{question}}',
    en: 'Only after this answer to question {{question}}',
  },
  saveQuestion: { cy: 'Cadw’r cwestiwn', en: 'Save the question' },
  questionNeedsBoth: {
    cy: 'Ysgrifennwch y cwestiwn yn y ddwy iaith.',
    en: 'Write the question in both languages.',
  },
  questionTooLong: { cy: 'Mae’r cwestiwn yn rhy hir.', en: 'The question is too long.' },
  optionsDiffer: {
    cy: 'Rhaid i nifer y dewisiadau fod yr un fath yn y ddwy iaith.',
    en: 'There must be as many choices in one language as in the other.',
  },
  optionsTwoToTen: { cy: 'Rhowch rhwng dau a deg o ddewisiadau.', en: 'Give between two and ten choices.' },
  optionTooLong: { cy: 'Mae un o’r dewisiadau yn rhy hir.', en: 'One of the choices is too long.' },
  tooManyQuestions: { cy: 'Mae deg cwestiwn yn barod.', en: 'There are ten questions already.' },

  helpCy: {
    cy: 'Ystyr geiriau’r cwestiwn, yn Gymraeg (gall fod yn wag)',
    en: 'What the words of the question mean, in Welsh (may be empty)',
  },
  helpEn: {
    cy: 'Ystyr geiriau’r cwestiwn, yn Saesneg (gall fod yn wag)',
    en: 'What the words of the question mean, in English (may be empty)',
  },
  helpNeedsBoth: {
    cy: 'Ysgrifennwch ystyr y geiriau yn y ddwy iaith, neu gadewch y ddau yn wag.',
    en: 'Write what the words mean in both languages, or in neither.',
  },
} as const satisfies Words;
