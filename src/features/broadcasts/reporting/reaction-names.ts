/** The reactions that clients offer first, as they draw them. */
const SIGNS: Readonly<Record<string, string>> = {
  like: '👍',
  heart: '❤️',
  laugh: '😆',
  surprised: '😮',
  sad: '😢',
  angry: '😡',
};

/** Other clients' reactions are any emoji, named by its number: `1f44b_wavinghand-tone2`. */
function signOf(kind: string): string {
  const number = /^([0-9a-f]{4,5})(?:_|$)/.exec(kind)?.[1];
  return SIGNS[kind] ?? (number === undefined ? '…' : String.fromCodePoint(parseInt(number, 16)));
}

/** The reactions under an update on one line, the most frequent first: `👍 3 · ❤️ 1`. */
export function reactionsLine(counts: Readonly<Record<string, number>>): string {
  const bySign = new Map<string, number>();
  for (const [kind, count] of Object.entries(counts)) {
    const sign = signOf(kind);
    bySign.set(sign, (bySign.get(sign) ?? 0) + count);
  }
  return [...bySign]
    .sort(([, a], [, b]) => b - a)
    .map(([sign, count]) => `${sign} ${count}`)
    .join(' · ');
}
