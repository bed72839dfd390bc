import { Unreadable, type Fault } from './faults.ts';
import { readBytes, type FileBytes, type ReadText } from './read-bytes.ts';

/** What the process that reads says at its end. */
export type ReaderReply =
  { readonly kind: 'read'; readonly text: ReadText } | { readonly kind: 'fault'; readonly fault: Fault };

const answer = (file: FileBytes): Promise<ReaderReply> =>
  readBytes(file).then(
    (text): ReaderReply => ({ kind: 'read', text }),
    (error: unknown): ReaderReply => ({
      kind: 'fault',
      fault: error instanceof Unreadable ? error.fault : 'broken',
    }),
  );

// The whole life of this process: one file comes in, one reply goes out.
process.once('message', (file: FileBytes) => {
  void answer(file).then((reply) => process.send?.(reply, () => process.exit()));
});
