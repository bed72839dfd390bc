import type { Announcement, Editions } from '../../../chat/announcing/announcement.ts';
import { langOf, linesIn, outward, saying, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card, Message } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { inEveryEdition, type Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { meetupPath } from '../addresses.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { announcementIdOf, materialIdOf } from '../reminding/steps.ts';

/** What was given after a meetup: links, and notes in people's own words. */
function materialsCard(edition: Edition, meetup: Meetup, publicUrl: string): Card {
  const { recording, slides, notes } = meetup;
  const link = (title: MessageKey, url: string | undefined) =>
    url === undefined ? [] : [{ title: outward(labelIn(edition, title)), url }];
  const lines: readonly Worded[] = [
    saying('meetups.materialsText'),
    ...(notes ? [(language: 'cy' | 'en') => notes[language]] : []),
  ];
  return {
    template: 'meetups/materials',
    data: {
      edition,
      lang: langOf(edition),
      heading: labelIn(edition, 'meetups.headingMaterials'),
      title: inEdition(edition, meetup.title),
      lines: linesIn(edition, lines),
      links: [
        ...link('meetups.recording', recording),
        ...link('meetups.slides', slides),
        ...link('meetups.details', publicUrl + meetupPath(langOf(edition), meetup.id)),
      ],
    },
  };
}

const editionsOf = (meetup: Meetup, publicUrl: string): Editions =>
  inEveryEdition((edition): Message => ({
    card: materialsCard(edition, meetup, publicUrl),
    summary: `${labelIn(edition, 'meetups.headingMaterials')}: ${inEdition(edition, meetup.title)}`,
  }));

/** One reply where the meetup was announced. What is given later changes that reply; there is no second one. */
export const materialAnnouncement = (meetup: Meetup, publicUrl: string): Announcement => ({
  id: materialIdOf(meetup.id),
  kind: 'meetups',
  audience: meetup.audience,
  editions: editionsOf(meetup, publicUrl),
  followUpTo: announcementIdOf(meetup.id),
});

/** Brings the reply up to date. */
export const refreshMaterials = (
  { live, publicUrl }: Pick<Parts, 'live' | 'publicUrl'>,
  meetup: Meetup,
): Promise<void> =>
  live.refresh({
    ...{ key: materialIdOf(meetup.id), announcementId: materialIdOf(meetup.id) },
    editions: editionsOf(meetup, publicUrl),
  });
