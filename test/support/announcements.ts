import type { Announcement } from '../../src/chat/announcing/announcement.ts';

/** An update for everyone, with a text of its own for each edition. */
export const anAnnouncement = (named: Partial<Announcement> = {}): Announcement => ({
  id: 'broadcast:1',
  kind: 'broadcasts',
  audience: { all: true },
  editions: { cy: { text: 'Helô' }, en: { text: 'Hello' }, both: { text: 'Helô\n\nHello' } },
  ...named,
});
