import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import type { SentFile } from '../../chat/input/sent-file.ts';

/** More files than this in one message are not looked at. */
const MOST_FILES = 5;

/** How the client says that a file was sent in a personal chat (learn.microsoft.com, "Send and receive files"). */
const sentFile = z.looseObject({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().min(1),
  content: z.looseObject({ downloadUrl: z.url({ protocol: /^https$/ }).max(4000) }),
});

/** A name without a path and without signs that would break a line, cut in the middle of nothing but its own length. */
const plainName = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\p{Cc}/gu, '')
    .slice(-200);

/** The files that came with a message; pictures, cards and what the client adds of its own are none. */
export const filesIn = ({ attachments }: Partial<Activity>): readonly SentFile[] =>
  (attachments ?? []).slice(0, MOST_FILES).flatMap((attachment): SentFile[] => {
    const read = sentFile.safeParse(attachment);
    return read.success ? [{ name: plainName(read.data.name), url: read.data.content.downloadUrl }] : [];
  });
