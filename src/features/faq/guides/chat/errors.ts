import { botError } from '../../../../lib/errors.ts';

export const fileNotFetched = botError(
  'guide_file_not_fetched',
  502,
  () =>
    'A file that was sent in the chat could not be fetched from where the client keeps it; nothing was kept.',
);
