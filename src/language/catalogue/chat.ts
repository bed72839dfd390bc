import type { Words } from './words.ts';

/** Words of what all features share: whom a message is for. */
export const chat = {
  everyChannel: { cy: 'Pob sianel', en: 'Every channel' },
  organisations: { cy: 'Sefydliadau', en: 'Organisations' },
  sectors: { cy: 'Sectorau', en: 'Sectors' },
  namedChannels: { cy: 'Sianeli a enwyd: {{channels}}', en: 'Named channels: {{channels}}' },
  theCommunity: { cy: 'rheolwyr y gymuned', en: 'the community managers' },
  whichMessages: { cy: 'Pa negeseuon sy’n dod yma?', en: 'Which messages come here?' },
  overload: {
    cy: 'Sianeli a gâi fwy na’r terfyn y diwrnod hwnnw ({{limit}}): {{channels}}. Y nifer mwyaf o negeseuon mewn un sianel: {{worst}}.',
    en: 'Channels that would get more than the limit on that day ({{limit}}): {{channels}}. The most messages in one channel: {{worst}}.',
  },
  notes: { cy: 'Negeseuon ar eu ffordd atoch', en: 'Messages on their way to you' },
  notesUnderWay: {
    cy: {
      zero: 'Negeseuon sydd ar eu ffordd i’ch sgwrs bersonol â mi: {{count}}',
      one: '{{count}} neges sydd ar ei ffordd i’ch sgwrs bersonol â mi',
      two: '{{count}} neges sydd ar eu ffordd i’ch sgwrs bersonol â mi',
      few: '{{count}} neges sydd ar eu ffordd i’ch sgwrs bersonol â mi',
      many: '{{count}} neges sydd ar eu ffordd i’ch sgwrs bersonol â mi',
      other: '{{count}} neges sydd ar eu ffordd i’ch sgwrs bersonol â mi',
    },
    en: {
      one: '{{count}} message that is on its way to your personal chat with me',
      other: '{{count}} messages that are on their way to your personal chat with me',
    },
  },
} as const satisfies Words;
