import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Template } from 'adaptivecards-templating';
import { botError } from '../../lib/errors.ts';
import type { Button, Card } from '../message.ts';

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

/** The quiet button, put behind the others: no template has to make room for it. */
const withQuiet = (filled: AdaptiveCard, { title, verb, data }: Button): AdaptiveCard => ({
  ...filled,
  actions: [
    ...((filled.actions ?? []) as readonly unknown[]),
    { type: 'Action.Execute', mode: 'secondary', title, verb, data },
  ],
});

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
  return ({ template, data, quiet }) => {
    const found = templates.get(template);
    if (!found) throw unknownCard({ template });
    const filled = found.expand({ $root: data }) as AdaptiveCard;
    return quiet ? withQuiet(filled, quiet) : filled;
  };
}
