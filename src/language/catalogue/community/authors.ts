import type { Words } from '../words.ts';

/** The words with which managers name authors: who may write updates, and to whom. */
export const authors = {
  helpAuthors: { cy: 'I awduron diweddariadau:', en: 'For authors of updates:' },
  authorsTitle: { cy: 'Awduron diweddariadau', en: 'Authors of updates' },
  authorsHelp: {
    cy: 'enwi pwy sy’n cael ysgrifennu diweddariadau, ac at bwy',
    en: 'name who may write updates, and where to',
  },
  authorsWho: {
    cy: 'Mae awdur yn cael ysgrifennu ac anfon diweddariadau, ond dim ond at y sianeli rydych chi’n eu rhoi iddo yma. Dyma’r awduron yn ôl eu rhif adnabod: dydw i ddim yn cadw enwau.',
    en: 'An author may write and send updates, but only to the channels that you give them here. These are the authors by their id: I do not store names.',
  },
  authorsNone: { cy: 'Does dim awdur eto.', en: 'There is no author yet.' },
  authorsMatchAll: {
    cy: 'Os dewiswch o fwy nag un rhestr, rhaid i sianel gyfateb i bob un ohonyn nhw. I newid at bwy mae awdur yn cael ysgrifennu, enwch yr awdur eto.',
    en: 'If you choose from more than one list, a channel must match each of them. To change where an author may write, name the author again.',
  },
  authorsMember: { cy: 'Rhif adnabod yr awdur (object ID)', en: 'The author’s id (object ID)' },
  authorsOrganisations: {
    cy: 'Sefydliadau y caiff yr awdur ysgrifennu atyn nhw',
    en: 'Organisations that the author may write to',
  },
  authorsSectors: {
    cy: 'Sectorau y caiff yr awdur ysgrifennu atyn nhw',
    en: 'Sectors that the author may write to',
  },
  authorsTopics: {
    cy: 'Pynciau’r sianeli y caiff yr awdur ysgrifennu atyn nhw',
    en: 'Topics of the channels that the author may write to',
  },
  authorsRemove: { cy: 'Awduron i’w tynnu', en: 'Authors to remove' },
  authorsNamed: { cy: 'Yn cael ysgrifennu diweddariadau: {{id}}', en: 'May write updates: {{id}}' },
  authorsRemoved: { cy: 'Ddim yn awdur mwyach: {{id}}', en: 'No longer an author: {{id}}' },
  authorsProblemNobody: {
    cy: 'Dewiswch o leiaf un sefydliad, sector neu bwnc y caiff yr awdur ysgrifennu ato.',
    en: 'Choose at least one organisation, sector or topic that the author may write to.',
  },
  authorsPersonal: {
    cy: 'Mewn sgwrs bersonol gallwch enwi a thynnu awduron: teipiwch “awduron” yno.',
    en: 'In a personal chat you can name and remove authors: type “authors” there.',
  },
  myDataAuthor: {
    cy: 'Rydych chi’n awdur: mae rheolwr wedi’ch enwi, a chewch ysgrifennu diweddariadau.',
    en: 'You are an author: a manager named you, and you may write updates.',
  },
} as const satisfies Words;
