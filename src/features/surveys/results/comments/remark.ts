import type { Document } from '../../../../storage/collection.ts';

/** A comment on its way to readers: nobody but managers sees it before one of them lets it through. */
export interface Remark {
  readonly id: string;
  readonly question: string;
  readonly text: string;
  readonly state: 'waiting' | 'shown' | 'held-back';
}

/** The comments of a closed survey, in an order that chance made. */
export interface Remarks extends Document {
  readonly partition: 'remarks';
  readonly remarks: readonly Remark[];
}
