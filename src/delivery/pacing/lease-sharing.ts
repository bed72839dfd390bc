/** Another process has work for a tenant that it may not write to. */
export interface Knock {
  readonly by: string;
  /** How many tenants that process holds itself. */
  readonly has: number;
}

/** Decides which tenants a process gives away, so that a fresh process soon has as many as the others. */
export interface Sharing {
  /** Whether to give one of `has` tenants to whoever knocked. Says yes no more often than evens the two out. */
  gives(knock: Knock, has: number, now: number): boolean;
  /** So long after it was given away a tenant is not asked for: somebody else is to have it. */
  isGiven(tenantId: string, now: number): boolean;
  gave(tenantId: string, to: string, now: number): void;
}

export function openSharing(rememberMs: number): Sharing {
  const given = new Map<string, { readonly to: string; readonly at: number }>();

  function recent(now: number): { readonly to: string }[] {
    for (const [tenantId, { at }] of given) if (now - at > rememberMs) given.delete(tenantId);
    return [...given.values()];
  }

  return {
    gives: ({ by, has: theirs }, has, now) =>
      has > theirs + recent(now).filter(({ to }) => to === by).length + 1,
    isGiven: (tenantId, now) => recent(now).length > 0 && given.has(tenantId),
    gave: (tenantId, to, at) => void given.set(tenantId, { to, at }),
  };
}
