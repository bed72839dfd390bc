import type { Problem } from '../../../chat/cards/card-words.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Values } from '../../../language/say.ts';
import type { MeetupPlan } from '../meetup/meetup.ts';
import type { Recurrence } from '../series/expand-rule.ts';

/** What was typed, read: one meetup, or a series of which this is the first. */
export interface ReadPlan {
  readonly plan: MeetupPlan;
  readonly series?: { readonly recurrence: Recurrence; readonly starts: readonly string[] };
}

/** Collects what is to be mended while a form is read. */
export class Mending {
  readonly problems: Problem[] = [];

  say(key: MessageKey, values: Values = {}): void {
    this.problems.push({ key, values });
  }

  /** The value; where there is none, the line that says so is noted. */
  need<T>(value: T | undefined, key: MessageKey, values: Values = {}): T | undefined {
    if (value === undefined) this.say(key, values);
    return value;
  }
}
