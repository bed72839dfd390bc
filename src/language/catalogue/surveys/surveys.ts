import type { Words } from '../words.ts';

export const surveys = {
  newHelp: { cy: 'dechrau arolwg pwls', en: 'start a pulse survey' },
  listHelp: { cy: 'gweld arolygon a’u canlyniadau', en: 'see surveys and their results' },
  openingSummary: { cy: 'Arolwg newydd: {{title}}', en: 'New survey: {{title}}' },
  reminderSummary: { cy: 'Arolwg yn cau’n fuan: {{title}}', en: 'Survey closing soon: {{title}}' },
  reminderTitle: { cy: 'Mae’r arolwg hwn yn cau’n fuan', en: 'This survey closes soon' },
  reminderText: {
    cy: 'Os ydych chi wedi ateb, does dim angen i chi wneud dim.',
    en: 'If you have answered, you do not need to do anything.',
  },
  answerButton: { cy: 'Ateb', en: 'Answer' },
  feedbackTitle: { cy: 'Sut oedd hwn? {{title}}', en: 'How was it? {{title}}' },
  steeringTitle: { cy: 'Penderfyniad y grŵp llywio: {{title}}', en: 'Steering group decision: {{title}}' },
  resultsSummary: { cy: 'Canlyniadau’r arolwg: {{title}}', en: 'Survey results: {{title}}' },

  // Starting, opening and closing.
  newTitle: { cy: 'Arolwg newydd', en: 'New survey' },
  newTemplate: { cy: 'Pa arolwg?', en: 'Which survey?' },
  newTopics: {
    cy: 'I sianeli sy’n dilyn y pynciau hyn (yn wag: pob sianel)',
    en: 'To channels that follow these topics (empty: every channel)',
  },
  newLastDay: { cy: 'Diwrnod olaf i ateb', en: 'Last day to answer' },
  chooseTemplate: { cy: 'Dewiswch arolwg.', en: 'Choose a survey.' },
  chooseLaterDay: {
    cy: 'Dewiswch heddiw neu ddiwrnod diweddarach.',
    en: 'Choose today or a later day.',
  },
  previewLabel: { cy: 'Rhagolwg', en: 'Preview' },
  previewTitle: { cy: 'Rhagolwg: dyw’r arolwg ddim ar agor eto', en: 'Preview: the survey is not open yet' },
  previewReach: {
    cy: 'Sianeli a fydd yn ei gael: {{channels}}. Sefydliadau: {{organisations}}. Sianeli sydd wedi gwrthod arolygon: {{declined}}. Sianeli na alla i ysgrifennu ynddyn nhw: {{unreachable}}.',
    en: 'Channels that will get it: {{channels}}. Organisations: {{organisations}}. Channels that declined surveys: {{declined}}. Channels where I cannot write: {{unreachable}}.',
  },
  previewDays: { cy: 'Diwrnodau ar agor: {{days}}.', en: 'Days open: {{days}}.' },
  previewBelow: {
    cy: 'Dyma’r union gerdyn a gaiff yr aelodau. Chaiff atebion iddo mo’u cadw cyn i’r arolwg agor.',
    en: 'This is exactly the card that members will get. Answers to it are not kept before the survey opens.',
  },
  closes: { cy: 'Yn cau: {{date}}.', en: 'Closes: {{date}}.' },
  openButton: { cy: 'Agor yr arolwg', en: 'Open the survey' },
  openedTitle: { cy: 'Mae’r arolwg ar agor', en: 'The survey is open' },
  openedText: {
    cy: 'Mae ar ei ffordd i’r sianeli. Bydd yn cau: {{date}}.',
    en: 'It is on its way to the channels. It closes: {{date}}.',
  },
  closeButton: { cy: 'Cau’r arolwg', en: 'Close the survey' },
  askToCloseTitle: { cy: 'Cau’r arolwg nawr?', en: 'Close the survey now?' },
  askToCloseText: {
    cy: 'Atebion hyd yn hyn: o leiaf {{ballots}}. Ar ôl cau, fydd neb yn gallu ateb na newid ateb, ac alla i ddim ailagor yr arolwg.',
    en: 'Answers so far: at least {{ballots}}. After it closes nobody can answer or change an answer, and I cannot open the survey again.',
  },
  closedTitle: { cy: 'Mae’r arolwg wedi cau', en: 'The survey has closed' },
  closedText: {
    cy: 'Mae’r canlyniadau ar eu ffordd i’r sianeli.',
    en: 'The results are on their way to the channels.',
  },
  resultsButton: { cy: 'Canlyniadau', en: 'Results' },
  allButton: { cy: 'Pob arolwg', en: 'All surveys' },

  // The list.
  listTitle: { cy: 'Arolygon', en: 'Surveys' },
  listEmpty: { cy: 'Does dim arolwg ar gael eto.', en: 'There is no survey yet.' },
  listEmptyForManagers: { cy: 'Does dim arolwg eto.', en: 'There is no survey yet.' },
  stateDraft: { cy: 'Drafft.', en: 'Draft.' },
  stateOpen: {
    cy: 'Ar agor. Yn cau: {{date}}. Atebion hyd yn hyn: o leiaf {{ballots}}.',
    en: 'Open. Closes: {{date}}. Answers so far: at least {{ballots}}.',
  },
  stateClosed: { cy: 'Wedi cau: {{date}}.', en: 'Closed: {{date}}.' },
  previewButton: { cy: 'Rhagolwg ac agor', en: 'Preview and open' },
  older: { cy: 'Arolygon hŷn', en: 'Older surveys' },
  newest: { cy: 'Yr arolygon diweddaraf', en: 'The newest surveys' },

  // In a member's own chat.
  hereTitle: { cy: 'Arolygon yn eich sgwrs eich hun', en: 'Surveys in your own chat' },
  comesHere: {
    cy: 'Rydych chi wedi gosod y bot eich hun, felly gall arolygon newydd ddod atoch chi yma. Fydda i byth yn anfon nodyn atgoffa yma.',
    en: 'You installed the bot yourself, so new surveys may come to you here. I never send a reminder here.',
  },
  comesNotHere: {
    cy: 'Fydd dim arolwg yn dod atoch chi yma. I weld yr arolygon sydd ar agor, ysgrifennwch: arolygon',
    en: 'No survey will come to you here. To see the open surveys, write: surveys',
  },
  noOwnChat: {
    cy: 'Dyw’r bot ddim wedi’i osod yn eich sgwrs eich hun, felly fydd dim arolwg yn dod yno.',
    en: 'The bot is not installed in your own chat, so no survey will come there.',
  },
  askMeHere: { cy: 'Anfon arolygon ata i yma', en: 'Send me surveys here' },
  notHere: { cy: 'Dim arolygon yma', en: 'No surveys here' },

  // The sample, and the ends of a scale that were not given.
  sampleNote: {
    cy: 'Enghraifft yw hon: cafodd yr atebion eu creu i ddangos sut mae canlyniadau’n edrych.',
    en: 'This is a sample: the answers were made up to show what results look like.',
  },
  sampleTitle: { cy: 'Enghraifft: {{title}}', en: 'Sample: {{title}}' },

  ratingLow: { cy: 'Isel', en: 'Low' },
  ratingHigh: { cy: 'Uchel', en: 'High' },
} as const satisfies Words;
