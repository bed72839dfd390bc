import type { Announcement, Editions, Words } from '../../../chat/announcing/announcement.ts';
import type { Message } from '../../../chat/message.ts';
import { inEveryEdition, type Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { inWording, type Voiced } from '../broadcast-content.ts';
import { announcementIdOf, type Broadcast } from '../broadcast.ts';
import { updateCard } from '../preview/update-card.ts';
import { fromOf } from '../approving/voice.ts';

/** An update as one message, as a channel of that edition gets it. */
const messageIn = (edition: Edition, content: Voiced): Message => ({
  card: updateCard(edition, content),
  summary: `${labelIn(edition, content.important ? 'broadcasts.importantUpdate' : 'broadcasts.update')}: ${inEdition(edition, content.title)}`,
  ...(content.important && { important: true }),
});

const editionsOf = (content: Voiced): Editions => inEveryEdition((edition) => messageIn(edition, content));

/** What an update says, to everybody and to some of its audience. */
export const wordsOf = (broadcast: Broadcast): Words => ({
  editions: editionsOf(broadcast),
  ...(broadcast.wordings.length > 0 && {
    wordings: broadcast.wordings.map((wording) => ({
      audience: wording.audience,
      editions: editionsOf(inWording(broadcast, wording)),
    })),
  }),
});

/** What delivery is to carry: always the same for the same update, so that deciding it twice tells it once. */
export const announcementOf = (broadcast: Broadcast): Announcement => ({
  id: announcementIdOf(broadcast.id),
  kind: 'broadcasts',
  ...fromOf(broadcast),
  audience: broadcast.audience,
  ...wordsOf(broadcast),
  ...(broadcast.important && { urgency: 'urgent' }),
});
