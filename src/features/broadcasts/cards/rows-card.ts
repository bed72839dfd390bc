import { langOf, linesIn, type Button, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';

/** Something in a list: what it is called, how it is, and what can be done with it. */
export interface Row {
  readonly title: string;
  readonly lines: readonly Worded[];
  readonly buttons: readonly Button[];
}

/** A card that lists things; `notes` say what holds for all of them, `empty` that there are none. */
export const rowsCard = (
  edition: Edition,
  title: MessageKey,
  {
    rows,
    notes = [],
    empty = [],
    buttons,
  }: {
    readonly rows: readonly Row[];
    readonly notes?: readonly Worded[];
    readonly empty?: readonly Worded[];
    readonly buttons: readonly Button[];
  },
): Card => ({
  template: 'broadcasts/list',
  data: {
    edition,
    lang: langOf(edition),
    title: labelIn(edition, title),
    notes: linesIn(edition, notes),
    empty: rows.length > 0 ? [] : linesIn(edition, empty),
    rows: rows.map(({ title: name, lines, buttons: own }) => ({
      title: name,
      states: linesIn(edition, lines),
      buttons: own,
    })),
    buttons,
  },
});
