/** The entries that hold a word, by number and ascending, and behind each how often, headings counting more. */
export interface Holders {
  readonly numbers: readonly number[];
  readonly counts: readonly number[];
}

/** Where a number stands, or would stand. New entries nearly always come last. */
export function placeOf({ numbers }: Holders, number: number): number {
  if (number > (numbers.at(-1) ?? -1)) return numbers.length;
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same while entries come and go. */
export class OpenHolders implements Holders {
  readonly numbers: number[] = [];
  readonly counts: number[] = [];

  add(number: number, count: number): void {
    const { numbers, counts } = this;
    const last = numbers.length - 1;
    const place = numbers[last] === number ? last : placeOf(this, number);
    if (numbers[place] === number) counts[place] = (counts[place] ?? 0) + count;
    else if (place > last) {
      numbers.push(number);
      counts.push(count);
    } else {
      numbers.splice(place, 0, number);
      counts.splice(place, 0, count);
    }
  }

  remove(number: number): void {
    const place = placeOf(this, number);
    if (this.numbers[place] !== number) return;
    this.numbers.splice(place, 1);
    this.counts.splice(place, 1);
  }
}
