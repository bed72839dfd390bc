import { parse as parseYaml, stringify } from 'yaml';
import { z } from 'zod/v4';
import type { ManagerId } from '../config/settings.ts';
import { botError } from '../lib/errors.ts';

const brokenPlaygroundConfig = botError<{ reason: string }>(
  'broken_playground_config',
  500,
  ({ reason }) => `.m365agentsplayground.yml cannot be used: ${reason}`,
);

/** As whom somebody tries the bot on their own machine. */
export const ROLES = ['manager', 'member'] as const;
export type Role = (typeof ROLES)[number];

const person = z.looseObject({ aadObjectId: z.string().min(1) });
const schema = z.looseObject({
  tenantId: z.string().min(1),
  currentUser: person,
  users: z.array(person).length(5),
});
type Config = z.infer<typeof schema>;

/** Reads what the Playground plays. Throws `broken_playground_config`. */
export function readPlaygroundConfig(yaml: string): Config {
  let raw: unknown;
  try {
    raw = parseYaml(yaml);
  } catch (error) {
    throw brokenPlaygroundConfig({ reason: error instanceof Error ? error.message : 'it is not YAML' });
  }
  const config = schema.safeParse(raw);
  if (!config.success) throw brokenPlaygroundConfig({ reason: z.prettifyError(config.error) });
  return config.data;
}

/** The community manager of local mode: whoever the file makes the current user. */
export const managerOf = ({ tenantId, currentUser }: Config): ManagerId => ({
  tenantId,
  memberId: currentUser.aadObjectId,
});

/**
 * The same play with somebody else at the keyboard, as YAML: the Playground cannot change its current user while it
 * runs, so a member has a file of their own.
 */
export function configFor(role: Role, config: Config): string {
  const [first, ...others] = config.users;
  if (role === 'manager' || !first) return stringify(config);
  return stringify({
    ...config,
    currentUser: first,
    users: [config.currentUser, ...others],
    personalChat: { id: `personal-chat-${first.aadObjectId}` },
  });
}
