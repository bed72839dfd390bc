/** A text, cut where it is longer than `limit` signs (UTF-16), with a sign that more would follow. */
export const clip = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;
