import { botError } from '../../../../lib/errors.ts';

export const pageHost = botError<{ hosts: string }>(
  'guide_page_host',
  422,
  () => 'A page was to become a guide whose host GUIDE_HOSTS does not name; it was not asked for.',
);
export const pageAddress = botError(
  'guide_page_address',
  422,
  () => 'A page was to become a guide whose address is no public https address; it was not asked for.',
);
export const pageType = botError(
  'guide_page_type',
  422,
  () => 'An address was to become a guide that is neither a page nor a document; nothing was kept.',
);
export const pageGone = botError(
  'guide_page_gone',
  422,
  () => 'The page of a guide is not there any more, or not open to everybody; nothing was kept.',
);
export const pageRobots = botError(
  'guide_page_robots',
  422,
  () =>
    'A page was to become a guide whose site asks programs in its robots.txt not to read it; it was not asked for.',
);
export const pageUnreachable = botError(
  'guide_page_unreachable',
  502,
  () => 'The page of a guide could not be reached just now; nothing was kept.',
);
