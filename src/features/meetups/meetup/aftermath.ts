import type { Bilingual } from '../../../language/bilingual.ts';

/** How many were told of a meetup and what they said, as it stood when it was over. */
export interface Tally {
  readonly channels: number;
  readonly organisations: number;
  readonly yes: number;
  readonly maybe: number;
  readonly no: number;
  readonly waiting: number;
  /** From how many organisations those come who said yes. */
  readonly from: number;
}

/** What is known of a meetup only afterwards. No person is named in it. */
export interface Aftermath {
  /** Links, https only. */
  readonly recording?: string;
  readonly slides?: string;
  readonly notes?: Bilingual;
  /** When the first of them was given, and when the latest: the channels have one reply, which follows. */
  readonly materialsAt?: string;
  readonly materialsChangedAt?: string;
  /** How many came. */
  readonly attended?: number;
  /** How often the recording was watched, as somebody entered it. */
  readonly views?: number;
  /** The survey that asks how it was. */
  readonly survey?: string;
  readonly tally?: Tally;
}

export type Materials = Pick<Aftermath, 'recording' | 'slides' | 'notes'>;
