/**
 * A text with its figures written in one way: `1,800` as `1800`, `30 per cent` and `30 y cant` as `30%`. A comma that parts no
 * thousands is left alone: `1,5` is not 15.
 */
export const inFigures = (text: string): string =>
  text.replace(/(?<=\d)[,\u00a0](?=\d{3}(?!\d))/g, '').replace(/(?<=\d)\s?(?:%|per ?cent\b|y cant\b)/gi, '%');
