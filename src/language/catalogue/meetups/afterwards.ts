import type { Words } from '../words.ts';

/** After a meetup: recording, slides, notes, numbers and figures. */
export const meetupsAfterwards = {
  afterwards: { cy: 'Recordiad a niferoedd', en: 'Recording and numbers' },
  afterIntro: {
    cy: 'Bydd dolenni a nodiadau yn mynd fel un ateb o dan y neges yn yr un sianeli. Dim ond y nifer sy’n cael ei gadw o adroddiad presenoldeb: dim enwau.',
    en: 'Links and notes go as one reply under the message in the same channels. Only the number is kept from an attendance report: no names.',
  },
  recordingInput: { cy: 'Dolen y recordiad (https)', en: 'Link to the recording (https)' },
  slidesInput: { cy: 'Dolen y sleidiau (https)', en: 'Link to the slides (https)' },
  notesCy: { cy: 'Nodiadau yn Gymraeg', en: 'Notes in Welsh' },
  notesEn: { cy: 'Nodiadau yn Saesneg', en: 'Notes in English' },
  attendedInput: { cy: 'Nifer a ddaeth', en: 'How many came' },
  reportInput: {
    cy: 'Neu gludwch adroddiad presenoldeb Teams yma (neu anfonwch y ffeil ata i yn ein sgwrs ni)',
    en: 'Or paste the Teams attendance report here (or send me the file in our own chat)',
  },
  reportCounted: { cy: 'Adroddiad presenoldeb', en: 'Attendance report' },
  reportForgotten: {
    cy: 'Dim ond y nifer sydd gen i: dydw i ddim wedi cadw’r enwau na’r ffeil.',
    en: 'I have the number alone: I have not kept the names or the file.',
  },
  reportWhich: {
    cy: 'I ba gyfarfod mae’r adroddiad hwn yn perthyn?',
    en: 'Which meetup is this report about?',
  },
  problemWhichMeetup: { cy: 'Dewiswch gyfarfod.', en: 'Choose a meetup.' },
  viewsInput: { cy: 'Sawl gwaith y cafodd y recordiad ei wylio', en: 'How often the recording was watched' },
  problemNumber: {
    cy: 'Rhowch rif cyfan o 0 i {{most}}, neu gadewch y blwch yn wag.',
    en: 'Give a whole number from 0 to {{most}}, or leave the box empty.',
  },
  afterSavedTitle: { cy: 'Wedi’i gadw', en: 'Saved' },
  afterSaved: {
    cy: 'Os oes recordiad, sleidiau neu nodiadau, mae’r ateb yn y sianeli yn eu dangos nawr.',
    en: 'If there is a recording, slides or notes, the reply in the channels shows them now.',
  },
  askFeedback: { cy: 'Gofyn am adborth', en: 'Ask for feedback' },
  feedbackAskedTitle: { cy: 'Rwy’n gofyn am adborth', en: 'I am asking for feedback' },
  feedbackAsked: {
    cy: 'Bydd arolwg byr yn mynd i’r un sianeli. Mae’r canlyniadau gyda’r arolygon eraill.',
    en: 'A short survey goes to the same channels. Its results are with the other surveys.',
  },

  figures: { cy: 'Ffigurau’r cyfarfodydd', en: 'Meetup figures' },
  figuresIntro: {
    cy: 'Cyfarfodydd sydd wedi bod: faint o sianeli a sefydliadau a gafodd wybod, faint o bobl a ddywedodd eu bod am ddod ac o faint o sefydliadau, faint a ddaeth, a sawl gwaith y cafodd y recordiad ei wylio. Mae “–” yn golygu nad oes neb wedi cofnodi’r nifer.',
    en: 'Meetups that are over: how many channels and organisations were told, how many people said yes and from how many organisations, how many came, and how often the recording was watched. “–” means that nobody has entered the number.',
  },
  figuresEmpty: { cy: 'Does dim cyfarfod wedi bod eto.', en: 'No meetup is over yet.' },
  figuresAlone: { cy: 'Cyfarfodydd unigol', en: 'Single meetups' },
  figuresFile: { cy: 'Lawrlwytho fel CSV', en: 'Download as CSV' },
  figuresSeriesFile: {
    cy: 'Lawrlwytho cyfansymiau’r cyfresi fel CSV',
    en: 'Download the totals of series as CSV',
  },
  seriesSum: {
    cy: 'Rhannau: {{parts}}. Nifer a ddaeth: {{came}} (rhannau sydd wedi’u cofnodi: {{counted}}). Wedi dweud eu bod yn dod: {{yes}}. Wedi gwylio’r recordiad: {{watched}}.',
    en: 'Parts: {{parts}}. Came: {{came}} (parts with a number: {{counted}}). Said they were coming: {{yes}}. Watched the recording: {{watched}}.',
  },
  figureStart: { cy: 'Dechrau', en: 'Start' },
  figureTitle: { cy: 'Cyfarfod', en: 'Meetup' },
  figureSeries: { cy: 'Cyfres', en: 'Series' },
  figurePart: { cy: 'Rhan', en: 'Part' },
  figureParts: { cy: 'Rhannau', en: 'Parts' },
  figureCounted: { cy: 'Rhannau sydd wedi’u cofnodi', en: 'Parts with a number' },
  figureAnnounced: { cy: 'Sianeli (sefydliadau)', en: 'Channels (organisations)' },
  figureSaidYes: { cy: 'Am ddod (o sefydliadau)', en: 'Said yes (from organisations)' },
  figureChannels: { cy: 'Sianeli', en: 'Channels' },
  figureOrganisations: { cy: 'Sefydliadau', en: 'Organisations' },
  figureYes: { cy: 'Am ddod', en: 'Said yes' },
  figureFrom: { cy: 'O sefydliadau', en: 'From organisations' },
  figureCame: { cy: 'Wedi dod', en: 'Came' },
  figureWatched: { cy: 'Wedi gwylio', en: 'Watched' },
} as const satisfies Words;
