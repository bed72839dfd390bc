import type { Address } from '../../../chat/address.ts';
import type { Language } from '../../../language/bilingual.ts';
import type { Document } from '../../../storage/collection.ts';
import type { GuideSource } from '../shelf/guide.ts';
import type { SaidOfSections } from '../shelf/said-of-sections.ts';
import type { FileType } from '../reading/file-type.ts';
import type { ReadWarning } from '../reading/read-bytes.ts';
import type { Validators } from '../../../web/web.ts';
import type { FormerSection } from './former-sections.ts';

/** A member by id. */
export interface MemberKey {
  readonly tenantId: string;
  readonly memberId: string;
}

/** Who brought a text: a manager in the chat, a program with the key, or the page that is read again every day. */
export type Author = (MemberKey & { readonly address: Address }) | 'api' | 'page';

/** The text of a guide as it was read from a file: written once and never changed. */
export interface GuideText extends Document {
  readonly partition: 'texts';
  /** The name of the file, or the address of the page. */
  readonly name: string;
  readonly type: FileType;
  readonly language: Language | 'undetermined';
  readonly title: string;
  readonly introduction: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly markdown: string;
    readonly anchor?: string;
  }[];
  readonly warnings: readonly ReadWarning[];
  /** What the file says of itself: proposed to whoever publishes. */
  readonly proposed: Partial<VersionFacts> & SaidOfSections;
  /** The page that it was read from, and what that page said of its state. */
  readonly page?: { readonly url: string; readonly seen: Validators };
  /** ISO 8601. */
  readonly broughtAt: string;
}

/** Says that a text waits to be published; gone once it is. Small, because drafts are listed. */
export interface Draft extends Document {
  readonly partition: 'drafts';
  /** That of the text. */
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /** ISO 8601. */
  readonly broughtAt: string;
}

/** What whoever publishes says of a guide. */
export interface VersionFacts {
  readonly title: string;
  readonly summary: string;
  /** A role. */
  readonly owner: string;
  readonly topics: readonly string[];
  /** A local day. */
  readonly reviewBy: string;
  readonly welshReviewed: boolean;
  readonly sources: readonly GuideSource[];
}

/** One version of a guide: which text, under which anchors, and what was said of it. */
export interface Version extends VersionFacts {
  readonly number: number;
  readonly textId: string;
  /** The text whose questions and answers of the sections hold, where that is not the text itself, which says none. */
  readonly saidIn?: string;
  /** Of the sections of the text, in their order. */
  readonly anchors: readonly string[];
  readonly former: readonly FormerSection[];
  /** ISO 8601. */
  readonly publishedAt: string;
}

/** A guide that was brought, in one language, with its whole history. */
export interface GuideRecord extends Document {
  readonly partition: 'guides';
  /** `en.business-case`: one record for a slug in a language. */
  readonly id: string;
  readonly slug: string;
  readonly language: Language;
  /** Oldest first, never empty; the last one is what readers see. Undoing publishes an earlier text again. */
  readonly versions: readonly Version[];
  readonly state: 'published' | 'removed';
  /** Who is told when it is past its review date. */
  readonly keeper?: MemberKey & { readonly address: Address };
  /** The page that it is read from, and how that went last. */
  readonly page?: PageMark;
}

/** What is known of a page between two readings. */
export interface PageMark extends Validators {
  readonly url: string;
  /** ISO 8601: when it was asked for last, whatever came of it. */
  readonly readAt: string;
  /** Of the text as it was read last (`digestOf`). */
  readonly digest?: string;
  /** How often in a row it could not be read. */
  readonly failures?: number;
  /** How long the other side asked us to wait. */
  readonly waitMs?: number;
  /** The code of what is wrong with it, once managers have been told. */
  readonly trouble?: string;
}

export const recordId = (language: Language, slug: string): string => `${language}.${slug}`;

/** The version that readers see. */
export function currentVersion({ versions }: Pick<GuideRecord, 'versions'>): Version {
  const last = versions.at(-1);
  if (!last) throw new RangeError('A guide without a version was stored.');
  return last;
}
