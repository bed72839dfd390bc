import { createHmac, timingSafeEqual } from 'node:crypto';

/** A proof, fit for an address, that whoever knows the secret wrote these parts. */
export const signatureOf = (secret: string, ...parts: readonly string[]): string =>
  createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');

/** Whether a signature is the one of these parts. Takes as long whatever is wrong with it. */
export function isSignatureOf(signature: string, secret: string, ...parts: readonly string[]): boolean {
  const given = Buffer.from(signature);
  const right = Buffer.from(signatureOf(secret, ...parts));
  return given.length === right.length && timingSafeEqual(given, right);
}
