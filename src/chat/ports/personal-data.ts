import type { Bilingual } from '../../language/bilingual.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';

/**
 * What one feature keeps about a member: how `fy nata` / `my data` shows it and erases it. Only what can be found by
 * the member's id belongs here; what is kept without an id cannot be traced to anybody, and stays.
 */
export interface PersonalDataSource {
  /** What the data is about, as a heading: `posts.title`. */
  readonly name: MessageKey;
  /** One line for each thing that is stored, plain text; none when nothing is. */
  describe(memberId: string, tenantId: string): Promise<readonly Bilingual[]>;
  /** Removes everything that `describe` shows, or cuts its tie to the member. Doing it twice does no harm. */
  erase(memberId: string, tenantId: string): Promise<void>;
}
