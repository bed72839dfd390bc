import type { Words } from '../words.ts';

/** What people read while they answer a survey. */
export const surveysAnswering = {
  // How answers are kept.
  privacyAnonymous: {
    cy: 'Mae’r arolwg hwn yn ddienw. Caiff eich ateb ei gadw heb eich enw, ac all neb ei gysylltu â chi. Dim ond unwaith y gallwch ateb: does dim modd newid ateb na’i dynnu’n ôl wedyn.',
    en: 'This survey is anonymous. Your answer is kept without your name, and nobody can connect it to you. You can answer once: you cannot change or withdraw an answer afterwards.',
  },
  privacyConfidential: {
    cy: 'Mae’r arolwg hwn yn gyfrinachol. Mae cod yn cysylltu eich ateb â chi nes i’r arolwg gau, er mwyn i chi allu ei newid; wedyn caiff y cod ei ddinistrio. Chaiff atebion unigol mo’u dangos i neb.',
    en: 'This survey is confidential. A code connects your answer to you until the survey closes, so that you can change it; then the code is destroyed. Individual answers are not shown to anyone.',
  },
  privacyNamed: {
    cy: 'Dyw’r arolwg hwn ddim yn ddienw. Caiff eich enw ei gadw gyda’ch ateb, a gall rheolwyr y gymuned weld y ddau. Gallwch newid eich ateb nes i’r arolwg gau.',
    en: 'This survey is not anonymous. Your name is kept with your answer, and the community managers can see both. You can change your answer until the survey closes.',
  },
  privacyOrganisation: {
    cy: 'Mae enw eich sefydliad ar eich ateb, ond dim ond os cafodd digon o bobl yno eu gwahodd; fel arall, “Arall” sydd arno.',
    en: 'Your answer shows the name of your organisation, but only if enough people there were invited; otherwise it says “Other”.',
  },
  privacySector: {
    cy: 'Mae sector eich sefydliad ar eich ateb, ond dim ond os cafodd digon o bobl ynddo eu gwahodd; fel arall, “Arall” sydd arno.',
    en: 'Your answer shows the sector of your organisation, but only if enough people in it were invited; otherwise it says “Other”.',
  },
  privacyResults: {
    cy: 'Bydd y canlyniadau’n ymddangos pan fydd yr arolwg wedi cau, os bydd o leiaf {{results}} o bobl wedi ateb.',
    en: 'The results appear when the survey has closed, if at least {{results}} people have answered.',
  },
  privacyInterim: {
    cy: 'Gall canlyniadau ymddangos cyn i’r arolwg gau, fesul o leiaf {{results}} o atebion newydd.',
    en: 'Results may appear before the survey closes, in steps of at least {{results}} new answers.',
  },
  privacyOfComments: {
    cy: 'Caiff sylwadau eu cadw ar wahân i’r atebion eraill. Dim ond rheolwyr y gymuned sy’n eu darllen, ar ôl i’r arolwg gau ac os bydd o leiaf {{comments}} o bobl wedi ysgrifennu un.',
    en: 'Comments are kept separate from the other answers. Only the community managers read them, after the survey has closed and if at least {{comments}} people have written one.',
  },
  changeUntil: {
    cy: 'Gallwch newid eich ateb nes i’r arolwg gau: {{date}}.',
    en: 'You can change your answer until the survey closes: {{date}}.',
  },
  answerUntil: { cy: 'Mae’r arolwg yn cau: {{date}}.', en: 'The survey closes: {{date}}.' },
  answersSoFar: {
    cy: 'Nifer yr atebion hyd yn hyn: o leiaf {{answers}}.',
    en: 'Answers so far: at least {{answers}}.',
  },
  questionsAhead: { cy: 'Nifer y cwestiynau: {{questions}}.', en: 'Questions: {{questions}}.' },

  // The way through.
  answerInWelsh: { cy: 'Ateb yn Gymraeg', en: 'Ateb yn Gymraeg' },
  answerInEnglish: { cy: 'Answer in English', en: 'Answer in English' },
  step: { cy: 'Cwestiwn {{at}} o {{of}}', en: 'Question {{at}} of {{of}}' },
  readyToSend: {
    cy: 'Dyna’r cwestiwn olaf. Chaiff dim ei gadw nes i chi ei anfon.',
    en: 'That was the last question. Nothing is kept until you send it.',
  },
  next: { cy: 'Nesaf', en: 'Next' },
  back: { cy: 'Yn ôl', en: 'Back' },
  followUp: { cy: 'os yw’n berthnasol', en: 'if it applies' },

  // Questions and their inputs.
  otherGroup: { cy: 'Arall', en: 'Other' },
  optional: { cy: 'dewisol', en: 'optional' },
  declined: { cy: 'Gwell gen i beidio â dweud', en: 'Prefer not to say' },
  orDecline: { cy: 'Neu', en: 'Or' },
  yes: { cy: 'Ie', en: 'Yes' },
  no: { cy: 'Na', en: 'No' },
  dontKnow: { cy: 'Ddim yn gwybod', en: 'I do not know' },
  choose: { cy: 'Dewiswch', en: 'Choose' },
  chooseOrLeave: { cy: 'Dewiswch, neu gadewch yn wag', en: 'Choose, or leave empty' },
  nameNobody: {
    cy: 'Peidiwch ag enwi neb, na dweud dim a fyddai’n dangos pwy ydych chi.',
    en: 'Do not name anyone, or say anything that shows who you are.',
  },
  place1: { cy: 'Dewis cyntaf', en: '1st choice' },
  place2: { cy: 'Ail ddewis', en: '2nd choice' },
  place3: { cy: 'Trydydd dewis', en: '3rd choice' },
  place4: { cy: 'Pedwerydd dewis', en: '4th choice' },
  place5: { cy: 'Pumed dewis', en: '5th choice' },
  place6: { cy: 'Chweched dewis', en: '6th choice' },
  mend: {
    cy: 'Chafodd eich ateb mo’i gadw eto. Edrychwch ar y cwestiynau sydd â nodyn uwch eu pennau, ac anfonwch eto.',
    en: 'Your answer is not saved yet. Look at the questions with a note above them, and send it again.',
  },
  missing: { cy: 'Atebwch y cwestiwn hwn.', en: 'Answer this question.' },
  placesMissing: {
    cy: 'Llenwch y dewisiadau cyntaf, hyd at y trydydd.',
    en: 'Fill in the first choices, up to the third.',
  },
  samePlace: {
    cy: 'Mae’r un dewis mewn mwy nag un lle. Dewiswch rywbeth gwahanol ym mhob lle.',
    en: 'The same option is in more than one place. Choose a different one for each place.',
  },
  textTooLong: {
    cy: 'Mae’r sylw hwn yn rhy hir. Nifer mwyaf y llythrennau: {{limit}}.',
    en: 'This comment is too long. Most characters allowed: {{limit}}.',
  },
  declinedAndChosen: {
    cy: 'Rydych chi wedi dewis ateb a hefyd “Gwell gen i beidio â dweud”. Cadwch un o’r ddau.',
    en: 'You chose an answer and also “Prefer not to say”. Keep one of the two.',
  },

  // Afterwards. Never says what was answered.
  recorded: { cy: 'Mae eich ateb wedi’i gofnodi. Diolch!', en: 'Your answer is recorded. Thank you!' },
  already: { cy: 'Mae eich ateb wedi’i gofnodi’n barod', en: 'Your answer is already recorded' },
  alreadyText: {
    cy: 'Fe wnaethoch chi ateb yr arolwg hwn o’r blaen, felly chafodd dim ei newid. Efallai fod y cerdyn yn dal i edrych heb ei ateb; does dim angen i chi wneud dim.',
    en: 'You have answered this survey before, so nothing was changed. The card may still look unanswered; you do not need to do anything.',
  },
  keptAnonymous: {
    cy: 'Caiff ei gadw heb eich enw. Fydda i ddim yn dangos atebion unigol i neb.',
    en: 'It is kept without your name. I do not show individual answers to anyone.',
  },
  keptConfidential: {
    cy: 'Fydda i ddim yn dangos atebion unigol i neb. Pan fydd yr arolwg yn cau, fydd dim modd cysylltu eich ateb â chi.',
    en: 'I do not show individual answers to anyone. When the survey closes, your answer can no longer be connected to you.',
  },
  keptNamed: {
    cy: 'Caiff ei gadw gyda’ch enw.',
    en: 'It is kept with your name.',
  },
  changeAnswer: { cy: 'Newid fy ateb', en: 'Change my answer' },

  // What my data says.
  personalTitle: { cy: 'Arolygon', en: 'Surveys' },
  personalReceipt: {
    cy: 'Cod sy’n dangos eich bod wedi ateb arolwg dienw: {{title}}. Does dim modd cyrraedd eich ateb o’r cod. Mae’n aros nes i’r arolwg gau, fel mai unwaith y mae pawb yn ateb; wedyn caiff ei ddinistrio.',
    en: 'A code that shows that you answered an anonymous survey: {{title}}. Your answer cannot be found from it. It stays until the survey closes, so that everyone answers only once; then it is destroyed.',
  },
  personalConfidential: {
    cy: 'Eich ateb i arolwg cyfrinachol sydd ar agor: {{title}}. Pan fydd yr arolwg yn cau, fydd dim modd gwybod mai chi a’i rhoddodd.',
    en: 'Your answer to a confidential survey that is open: {{title}}. When the survey closes, there will be no way to tell that it was yours.',
  },
  personalNamed: {
    cy: 'Eich ateb i arolwg gydag enwau, a’ch enw: {{title}}.',
    en: 'Your answer to a survey with names, and your name: {{title}}.',
  },
} as const satisfies Words;
