/** One setting: what it means and which values it takes. The table of them is `settings.ts`. */
export interface Setting<T> {
  /** One sentence for `docs/settings.md` and for the message of a failed start. */
  readonly meaning: string;
  /** What counts when the variable is not set; `undefined`: there is no value then. */
  readonly fallback: T | undefined;
  /** In words, for the message and the page: `a whole number from 1 to 60`. */
  readonly takes: string;
  /** Its value is never shown. */
  readonly secret: boolean;
  /** `undefined` when the text is not a value. */
  read(text: string): T | undefined;
}

const setting = <T>(
  meaning: string,
  fallback: T | undefined,
  takes: string,
  read: (text: string) => T | undefined,
): Setting<T> => ({ meaning, fallback, takes, secret: false, read });

/** App Service hands a Key Vault reference over as it stands when it cannot resolve it: that is no secret. */
const isUnresolved = (text: string): boolean => text.startsWith('@Microsoft.KeyVault(');

export const text = (meaning: string, fallback?: string): Setting<string> =>
  setting(meaning, fallback, 'some text', (value) => (isUnresolved(value) ? undefined : value));

export const secret = (meaning: string, least = 1): Setting<string> => ({
  ...setting<string>(meaning, undefined, `a secret of at least ${least} characters`, (value) =>
    isUnresolved(value) || value.length < least ? undefined : value,
  ),
  secret: true,
});

export const wholeNumber = (
  meaning: string,
  fallback: number,
  [least, most]: [number, number],
): Setting<number> =>
  setting(meaning, fallback, `a whole number from ${least} to ${most}`, (value) => {
    const number = Number(value);
    return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
  });

export const oneOf = <const T extends string>(
  meaning: string,
  values: readonly T[],
  fallback?: NoInfer<T>,
): Setting<T> =>
  setting<T>(meaning, fallback, `one of ${values.join(', ')}`, (value) =>
    values.find((each) => each === value),
  );

/** On: 1 or true. Off: 0, false or nothing. */
export const flag = (meaning: string): Setting<boolean> =>
  setting(meaning, false, '1 or 0', (value) =>
    ['1', 'true'].includes(value) ? true : ['0', 'false'].includes(value) ? false : undefined,
  );

export const guid = (meaning: string): Setting<string> =>
  setting<string>(meaning, undefined, 'an id such as 00000000-0000-0000-0000-000000000000', (value) =>
    /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value) ? value.toLowerCase() : undefined,
  );

/** An address without a slash at its end. */
export const address = (meaning: string, fallback?: string): Setting<string> =>
  setting(meaning, fallback, 'an address such as https://cylch.example.org', (value) => {
    if (!URL.canParse(value)) return undefined;
    const { protocol } = new URL(value);
    return protocol === 'https:' || protocol === 'http:' ? value.replace(/\/+$/, '') : undefined;
  });

/** Entries between commas, each read by `readEntry`. */
export const list = <T>(
  meaning: string,
  takes: string,
  readEntry: (entry: string) => T | undefined,
): Setting<readonly T[]> =>
  setting<readonly T[]>(meaning, [], takes, (value) => {
    const entries = value
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map(readEntry);
    return entries.some((entry) => entry === undefined) ? undefined : (entries as T[]);
  });
