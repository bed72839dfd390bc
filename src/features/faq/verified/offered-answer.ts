import type { Language } from '../../../language/bilingual.ts';

/** An answer that the community gave and whoever asked accepted: the managers may make it a verified one. */
export interface OfferedAnswer {
  /** The same for the same answer, however often it is offered. */
  readonly id: string;
  readonly language: Language;
  readonly question: string;
  readonly answer: string;
  /** Where it was given. */
  readonly source: { readonly title: string; readonly url: string };
}
