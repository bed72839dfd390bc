import { saying, type Worded } from '../../../chat/cards/card-words.ts';
import type { Coverage } from '../../../chat/announcing/delivery-report.ts';
import { say } from '../../../language/say.ts';
import type { Organisation } from '../parts.ts';

/** So many organisations are named; the file and the API have all. */
const NAMED = 8;

/** How many organisations have an update in every channel of theirs, and which have it in fewer, the worst first. */
export function coverageLines(
  coverage: readonly Coverage[],
  organisations: readonly Organisation[],
): readonly Worded[] {
  if (coverage.length === 0) return [];
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const missing = ({ channels, sent }: Coverage): number => channels - sent;
  const incomplete = coverage.filter((one) => missing(one) > 0).sort((a, b) => missing(b) - missing(a));
  const whole = coverage.length - incomplete.length;
  return [
    saying('broadcasts.coverage', { whole, organisations: coverage.length }),
    ...incomplete.slice(0, NAMED).map(
      ({ organisation, sent, channels }): Worded =>
        (language) =>
          say(language, 'broadcasts.coverageOf', {
            ...{ sent, channels },
            name: names.get(organisation)?.[language] ?? organisation,
          }),
    ),
    ...(incomplete.length > NAMED
      ? [saying('broadcasts.coverageMore', { organisations: incomplete.length - NAMED })]
      : []),
  ];
}
