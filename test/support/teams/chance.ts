import { createHash } from 'node:crypto';

/** A number from 0 to below 1 that is always the same for the same parts, whatever was asked before. */
export const chanceOf = (...parts: readonly (string | number)[]): number =>
  createHash('sha1').update(parts.join('\n')).digest().readUInt32BE(0) / 2 ** 32;

/** The same as a value of the normal distribution: mean 0, spread 1 (Box and Muller). */
export const bellOf = (...parts: readonly (string | number)[]): number =>
  Math.sqrt(-2 * Math.log(1 - chanceOf('radius', ...parts))) *
  Math.cos(2 * Math.PI * chanceOf('angle', ...parts));
