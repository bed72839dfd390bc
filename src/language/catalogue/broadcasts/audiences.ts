import type { Words } from '../words.ts';

/** For whom an update is: choosing, and keeping what was chosen under a name. */
export const broadcastsAudiences = {
  audiencesHelp: { cy: 'gweld y cynulleidfaoedd a gadwyd', en: 'see the audiences that were saved' },
  // The audience.
  sectors: { cy: 'Sectorau', en: 'Sectors' },
  audienceTitle: { cy: 'Pwy fydd yn ei gael?', en: 'Who will get it?' },
  audienceHint: {
    cy: 'Ticiwch gymaint ag yr hoffech. Rhaid i sianel gyfateb i bob rhestr sydd â thic, ac i un peth o leiaf ym mhob un.',
    en: 'Tick as many as you like. A channel must match every list that has a tick, and at least one thing in each.',
  },
  problemNobody: {
    cy: 'Dewiswch o leiaf un peth cyn cadw’r gynulleidfa.',
    en: 'Choose at least one thing before you save the audience.',
  },
  audienceNobody: { cy: 'Does neb wedi’i ddewis eto.', en: 'Nobody is chosen yet.' },
  audienceNamed: { cy: 'Cynulleidfa: {{name}}', en: 'Audience: {{name}}' },
  countChannels: { cy: 'Cyfrif y sianeli', en: 'Count the channels' },
  pickOrganisations: { cy: 'Dewis sefydliadau', en: 'Choose organisations' },
  pickChannels: { cy: 'Dewis sianeli unigol', en: 'Choose single channels' },
  organisationsTitle: { cy: 'Dewis sefydliadau', en: 'Choose organisations' },
  channelsTitle: { cy: 'Dewis sianeli unigol', en: 'Choose single channels' },
  pickHint: {
    cy: 'Nifer a ddewiswyd: {{chosen}}. Mae pob tic yn cael ei gadw wrth i chi symud.',
    en: 'Number chosen: {{chosen}}. Every tick is kept as you move on.',
  },
  pickPage: { cy: 'Tudalen {{page}} o {{pages}}.', en: 'Page {{page}} of {{pages}}.' },
  pickNone: { cy: 'Does dim yn cyfateb.', en: 'Nothing matches.' },
  pickSearch: { cy: 'Chwilio yn ôl enw', en: 'Search by name' },
  pickFind: { cy: 'Chwilio', en: 'Search' },
  pickNext: { cy: 'Tudalen nesaf', en: 'Next page' },
  pickPrevious: { cy: 'Tudalen flaenorol', en: 'Previous page' },
  pickDone: { cy: 'Wedi gorffen dewis', en: 'Finished choosing' },
  pagePrevious: { cy: 'Tudalen flaenorol', en: 'Previous page' },
  pageNext: { cy: 'Tudalen nesaf', en: 'Next page' },

  reachUnreachable: {
    cy: 'Alla i ddim ysgrifennu yn: {{names}}.',
    en: 'I cannot write in: {{names}}.',
  },
  wordingForNobody: {
    cy: 'Mae geiriad arbennig heb sianeli, felly fydd neb yn ei gael. Dewiswch y sianeli, neu tynnwch y geiriad.',
    en: 'A wording of its own has no channels, so nobody will get it. Choose the channels, or take the wording away.',
  },

  // Named audiences.
  nameAudience: { cy: 'Cadw fel cynulleidfa', en: 'Save as an audience' },
  nameAudienceTitle: { cy: 'Cadw’r gynulleidfa', en: 'Save the audience' },
  nameAudienceHint: {
    cy: 'Bydd ar gael ym mhob diweddariad o dan yr enw hwn.',
    en: 'It will be there in every update under this name.',
  },
  nameCy: { cy: 'Enw yn Gymraeg', en: 'Name in Welsh' },
  nameEn: { cy: 'Enw yn Saesneg', en: 'Name in English' },
  saveName: { cy: 'Cadw', en: 'Save' },
  backWithout: { cy: 'Yn ôl heb gadw', en: 'Back without saving' },
  problemNameCy: { cy: 'Rhowch enw yn Gymraeg.', en: 'Give a name in Welsh.' },
  problemNameEn: { cy: 'Rhowch enw yn Saesneg.', en: 'Give a name in English.' },
  problemNameLong: {
    cy: 'Mae enw yn rhy hir. Llythrennau: {{length}}. Y terfyn: {{limit}}.',
    en: 'A name is too long. Characters: {{length}}. The limit: {{limit}}.',
  },
  audienceKept: {
    cy: 'Mae’r gynulleidfa wedi’i chadw, a bydd ar gael yn y ffurflen.',
    en: 'The audience is saved, and the form will offer it.',
  },
  audiencesTitle: { cy: 'Cynulleidfaoedd', en: 'Audiences' },
  audiencesNone: {
    cy: 'Does dim cynulleidfa wedi’i chadw eto. Gallwch gadw un wrth ddewis sianeli ar gyfer diweddariad.',
    en: 'No audience is saved yet. You can save one while you choose the channels for an update.',
  },
  audiencesAll: { cy: 'Pob cynulleidfa', en: 'All audiences' },
  audienceOpen: { cy: 'Agor', en: 'Open' },
  audienceOne: { cy: 'Cynulleidfa', en: 'Audience' },
  audienceWrite: { cy: 'Ysgrifennu ati', en: 'Write to it' },
  audienceRename: { cy: 'Newid yr enw', en: 'Change the name' },
  audienceDelete: { cy: 'Dileu’r gynulleidfa', en: 'Delete the audience' },
  audienceDeleteSure: { cy: 'Dileu’r gynulleidfa hon?', en: 'Delete this audience?' },
  audienceDeleteWhat: {
    cy: 'Bydd drafftiau sy’n ei defnyddio yn cadw’r un sianeli, heb yr enw.',
    en: 'Drafts that use it keep the same channels, without the name.',
  },
  audienceKeep: { cy: 'Na, ei chadw', en: 'No, keep it' },
  audienceDeleted: { cy: 'Mae’r gynulleidfa wedi’i dileu', en: 'The audience is deleted' },

  // The dry run.
  dryTitle: { cy: 'Pwy fyddai’n ei gael?', en: 'Who would get it?' },
  dryHint: {
    cy: 'Fel hyn y byddai hi petai’n cael ei anfon nawr. Does dim yn cael ei anfon.',
    en: 'It would be like this if it were sent now. Nothing is being sent.',
  },
  dryNow: { cy: 'Byddai’n ei gael ar unwaith', en: 'Would get it at once' },
  dryLater: { cy: 'Byddai’n ei gael wedyn', en: 'Would get it later' },
  dryDeclined: { cy: 'Wedi gwrthod', en: 'Declined' },
  dryUnreachable: { cy: 'Allan o’m cyrraedd', en: 'Out of reach' },
  dryLanguages: { cy: 'Yn ôl iaith', en: 'By language' },
  dryBoth: { cy: 'Y ddwy iaith', en: 'Both languages' },
  dryCy: { cy: 'Cymraeg yn unig', en: 'Welsh only' },
  dryEn: { cy: 'Saesneg yn unig', en: 'English only' },
  dryWordings: { cy: 'Yn ôl geiriad', en: 'By wording' },
  dryGeneral: { cy: 'Y geiriad cyffredinol', en: 'The general wording' },
  dryOrganisations: { cy: 'Yn ôl sefydliad', en: 'By organisation' },
  dryBack: { cy: 'Yn ôl i’r niferoedd', en: 'Back to the numbers' },
  dryPaused: { cy: 'Saib tan: {{time}}.', en: 'Paused until: {{time}}.' },
  dryQuiet: { cy: 'Oriau tawel tan: {{time}}.', en: 'Quiet hours until: {{time}}.' },
  dryCap: {
    cy: 'Mae terfyn yr wythnos wedi’i gyrraedd. Daw ar: {{time}}.',
    en: 'The weekly limit is reached. It will come on: {{time}}.',
  },
} as const satisfies Words;
