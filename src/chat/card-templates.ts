import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Template } from 'adaptivecards-templating';
import { botError } from '../lib/errors.ts';
import type { Card } from './message.ts';

/** A feature asked for a card that `adaptive-cards/` does not have: a fault of ours, found by the first test. */
const unknownCard = botError<{ template: string }>(
  'unknown_card',
  500,
  ({ template }) => `There is no adaptive-cards/${template}.json; the message was not sent.`,
);

/** A filled card: the JSON that a client draws. */
export type AdaptiveCard = Readonly<Record<string, unknown>> & { readonly type: 'AdaptiveCard' };

/** Fills cards. Data is never read as a template: what a member typed comes out as it was typed. */
export type FillCard = (card: Card) => AdaptiveCard;

/** Reads every `<feature>/<card>.json` below `folder` once. Samples (`*.sample.json`) are left to the tests. */
export function loadCardTemplates(folder: string): FillCard {
  const templates = new Map<string, Template>();
  for (const feature of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    if (!feature.isDirectory()) continue;
    for (const file of readdirSync(path.join(folder, feature.name))) {
      if (!file.endsWith('.json') || file.endsWith('.sample.json')) continue;
      const source: unknown = JSON.parse(readFileSync(path.join(folder, feature.name, file), 'utf8'));
      templates.set(`${feature.name}/${path.basename(file, '.json')}`, new Template(source));
    }
  }
  return ({ template, data }) => {
    const found = templates.get(template);
    if (!found) throw unknownCard({ template });
    return found.expand({ $root: data }) as AdaptiveCard;
  };
}
