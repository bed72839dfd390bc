import { isAddressed, type Audience, type Recipient } from '../../chat/announcing/audience.ts';
import type { Directory } from '../directory.ts';

/** Whom an audience may be among: asked one by one where it names them, so that a few cost no walk through all. */
export async function* recipientsOf(
  directory: Pick<Directory, 'channel' | 'channels'>,
  audience: Audience,
): AsyncGenerator<Recipient> {
  if ('all' in audience || audience.channels === undefined) {
    yield* directory.channels();
    return;
  }
  for (const id of new Set(audience.channels)) {
    const channel = await directory.channel(id);
    if (channel && isAddressed({ ...audience, channels: [id] }, channel)) yield channel;
  }
}
