import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCardTemplates, type FillCard } from '../../src/chat/cards/card-templates.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../adaptive-cards');
const fill = loadCardTemplates(FOLDER);

/** Everything that a template asks for, as it stands there. */
const ASKED_FOR: readonly string[] = [
  ...new Set(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json') && !file.endsWith('.sample.json'))
      .flatMap((file) => readFileSync(path.join(FOLDER, file), 'utf8').match(/\$\{[^}]*\}/g) ?? []),
  ),
];

/**
 * Fills the cards of the project. Where a card lacks what its template asks for, people would read `${title}`: here that
 * fails. What somebody typed may look like that, and stays as it is.
 */
export const fillCard: FillCard = (card) => {
  const filled = fill(card);
  const shown = JSON.stringify(filled);
  const given = JSON.stringify(card);
  const unfilled = ASKED_FOR.filter((asked) => shown.includes(asked) && !given.includes(asked));
  if (unfilled.length > 0) throw new Error(`${card.template} lacks: ${unfilled.join(', ')}`);
  return filled;
};
