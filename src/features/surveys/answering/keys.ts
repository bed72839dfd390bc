import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { newId } from '../../../lib/ids.ts';
import { signatureOf } from '../../../lib/signature.ts';
import type { Collection, Document } from '../../../storage/collection.ts';
import { surveyKeyChanged } from '../errors.ts';

/** Who answers: one account is one person, in whatever tenant's channel they press. */
export interface Voter {
  /** The tenant that the account belongs to. */
  readonly tenantId: string;
  /** The account's object id in it. */
  readonly memberId: string;
}

/**
 * Half of a survey's key. The other half is the secret of the service, which is never in the storage: whoever reads the
 * storage cannot tell whose a receipt is, and whoever holds the secret cannot either once this half is destroyed.
 */
export interface SurveyKey extends Document {
  readonly partition: 'keys';
  readonly salt: string;
  /** Tells a secret that was exchanged meanwhile, under which everybody could answer a second time. */
  readonly check: string;
}

/** What a survey's key can do while there is one. */
export interface Key {
  /** A one-way token of 128 bits: the same for the same account, another in every survey. */
  receiptOf(voter: Voter): string;
  /** Hides what somebody has answered so far, for the way through their own card. Bound to whoever it is. */
  conceal(voter: Voter, text: string): string;
  /** What was concealed for this voter; `undefined` for anything else. */
  reveal(voter: Voter, concealed: string): string | undefined;
}

export interface Keys {
  /** Makes a survey's key, unless it has one. */
  issue(surveyId: string): Promise<void>;
  /** `undefined` once the survey has closed. */
  of(surveyId: string): Promise<Key | undefined>;
  destroy(surveyId: string): Promise<void>;
}

const RECEIPT_CHARACTERS = 22;
const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

function keyOf(secret: string, salt: string): Key {
  const derived = (purpose: string) => createHmac('sha256', secret).update(`${purpose}\n${salt}`).digest();
  let progressKey: Buffer | undefined;
  const progress = () => (progressKey ??= derived('progress'));
  const aad = ({ tenantId, memberId }: Voter) => Buffer.from(JSON.stringify([tenantId, memberId]));
  return {
    receiptOf: ({ tenantId, memberId }) =>
      signatureOf(derived('receipt').toString('base64url'), tenantId, memberId).slice(0, RECEIPT_CHARACTERS),
    conceal(voter, text) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, progress(), iv).setAAD(aad(voter));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    },
    reveal(voter, concealed) {
      const bytes = Buffer.from(concealed, 'base64url');
      if (bytes.length < IV_BYTES + TAG_BYTES) return undefined;
      const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
      const cipher = createDecipheriv(CIPHER, progress(), bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(aad(voter))
        .setAuthTag(tag);
      try {
        const body = cipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
        return Buffer.concat([body, cipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}

const checkOf = (secret: string, salt: string): string => signatureOf(secret, 'check', salt).slice(0, 12);

/** The keys of the surveys. `secret` is the service's half, the same in every process. */
export function openKeys(collection: Collection<SurveyKey>, secret: string): Keys {
  return {
    async issue(surveyId) {
      const salt = newId() + newId();
      await collection.create({ id: surveyId, partition: 'keys', salt, check: checkOf(secret, salt) });
    },
    async of(surveyId) {
      const stored = await collection.get('keys', surveyId);
      if (!stored) return undefined;
      const { salt, check } = stored.value;
      if (check !== checkOf(secret, salt)) throw surveyKeyChanged({});
      return keyOf(secret, salt);
    },
    async destroy(surveyId) {
      await collection.remove('keys', surveyId);
    },
  };
}
