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
} as const satisfies Words;
