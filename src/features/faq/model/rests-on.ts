import type { Language } from '../../../language/bilingual.ts';
import { align } from './align.ts';
import { claimsIn, hasName, type Claims } from './claims.ts';
import type { Comparable, KnownPassage } from './known-passage.ts';
import { tokensOf, type Token } from './tokens.ts';

/** In what a sentence differs from the one that it comes closest to. */
export type Difference =
  /** A word that is not there, or stands there in another order. */
  | 'not_supported'
  | 'negated_otherwise'
  /** A condition, a duty, a comparison or a direction was added, dropped or moved. */
  | 'qualified_otherwise'
  | 'left_out';

/** So much of its source must a sentence say: with less it is a scrap that may mean anything. */
const LEAST_KEPT = 0.6;

interface Comparison {
  readonly at: number;
  readonly found: number;
  readonly difference: Difference | undefined;
}

const ofTurn = (token: Token | undefined): Difference | undefined =>
  token?.kind !== 'turn' ? undefined : token.turn === 'not' ? 'negated_otherwise' : 'qualified_otherwise';

/** What a model said, as it is compared. */
interface Said {
  readonly tokens: readonly Token[];
  readonly claims: Claims;
}

/** All or none: with one number of two, or one name of two, a sentence may tell of the other what was said of the one. */
const choosesAmong = (language: Language, said: Claims, source: Claims): boolean =>
  (said.numbers.length > 0 && source.numbers.some((each) => !said.numbers.includes(each))) ||
  (said.names.length > 0 && source.names.some((each) => !hasName(language, said.names, each)));

function compare(
  language: Language,
  { tokens: said, claims }: Said,
  { at, parts, claims: known }: Comparable,
  ofTopic: ReadonlySet<number>,
): Comparison {
  const pairs = parts.map((part) => align(said, part));
  const found = new Set(pairs.flatMap((pair) => [...pair.said]));
  const stray = said.find(
    (token, place) => !found.has(place) && (token.kind === 'turn' || !ofTopic.has(place)),
  );
  const dropped = parts.flatMap((part, index) => part.filter((_, place) => !pairs[index]?.source.has(place)));
  const turned = dropped.find(({ kind }) => kind === 'turn');
  const weight = (tokens: readonly Token[]) => tokens.filter(({ kind }) => kind !== 'turn').length;
  const all = weight(parts.flat());
  const difference: Difference | undefined = stray
    ? (ofTurn(stray) ?? 'not_supported')
    : turned
      ? ofTurn(turned)
      : all - weight(dropped) < LEAST_KEPT * all || choosesAmong(language, claims, known)
        ? 'left_out'
        : undefined;
  return { at, found: found.size, difference };
}

/**
 * Holds a sentence against a passage: it must say what one sentence or item of a list there says, in the same order, with the
 * same conditions and negations, leaving out only what changes nothing. Heading and title may name what it is about.
 */
export function restsOn(
  language: Language,
  text: string,
  { topic, evidence }: KnownPassage,
): { readonly at: number } | Difference {
  const said: Said = { tokens: tokensOf(language, text), claims: claimsIn(language, text) };
  const ofTopic = new Set(topic.flatMap((tokens) => [...align(said.tokens, tokens).said]));
  const compared = evidence.map((each) => compare(language, said, each, ofTopic));
  const holding = compared.find(({ difference }) => difference === undefined);
  if (holding) return { at: holding.at };
  const [closest] = [...compared].sort((a, b) => b.found - a.found);
  return closest?.difference ?? 'not_supported';
}
