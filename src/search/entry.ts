/** A part of what is filed. */
export interface Field {
  readonly text: string;
  /** What each of its words counts for; 1 unless told. */
  readonly weight?: number;
  /** Says in few words what the whole is about, as a heading does. Whoever asks in such words is answered by it. */
  readonly isHeading?: boolean;
}

/** A text that can be found: of a guide, a post, or whatever a feature has. All of it is in one language. */
export interface Entry {
  /** Unique within an index. */
  readonly id: string;
  readonly fields: readonly Field[];
  /** Ways in which people ask for it. */
  readonly questions?: readonly string[];
}

/** What a word of a heading counts for, beside one of running text. */
const HEADING_WEIGHT = 3;

/** A heading as a field. */
export const headingField = (text: string): Field => ({ text, weight: HEADING_WEIGHT, isHeading: true });
