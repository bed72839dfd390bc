/** A text, cut short where it is longer than the limit, with a sign that more would follow. */
export const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
