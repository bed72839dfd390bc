import type { SearchHit } from '../../chat/message.ts';
import { ownAddress } from '../../chat/serving/own-address.ts';
import { isLanguage } from '../../language/bilingual.ts';
import type { Parts } from './parts.ts';
import { hitOf } from './search-guides.ts';

const PAGE = /^\/guides\/([a-z]{2})\/([\w-]{1,100})\/?$/;

/**
 * What a link to a guide becomes where somebody pastes it: the section that it leads to, or the guide's first. In the
 * language of the page, for that is what was chosen.
 */
export const unfurlGuide =
  ({ shelf, publicUrl }: Pick<Parts, 'shelf' | 'publicUrl'>) =>
  async (address: string): Promise<SearchHit | undefined> => {
    const url = ownAddress(publicUrl, address);
    const [, language = '', slug = ''] = PAGE.exec(url?.pathname ?? '') ?? [];
    if (!isLanguage(language)) return undefined;
    const guide = (await shelf.current()).library.guide(language, slug);
    const anchor = url?.hash.slice(1);
    const passage = guide?.passages.find((one) => one.anchor === anchor) ?? guide?.passages[0];
    return guide && passage && hitOf(publicUrl, { guide, passage });
  };
