import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { readSettings, type Mode } from './config/read-settings.ts';
import type { ManagerId, Settings } from './config/settings.ts';
import { systemClock } from './lib/clock.ts';
import { sendConsoleToLog } from './lib/console-to-log.ts';
import { openLog } from './lib/log.ts';
import { banner } from './local/banner.ts';
import { configFor, managerOf, readPlaygroundConfig, ROLES, type Role } from './local/playground-config.ts';
import { startPlayground, type Playground } from './local/start-playground.ts';

/** A stop that takes longer than this is no stop: the platform kills after ten seconds or so. */
const STOP_LIMIT_MS = 9_500;

const root = fileURLToPath(new URL('..', import.meta.url));
const tell = (lines: string): void => void process.stdout.write(`${lines}\n`);

function fail(lines: readonly string[]): never {
  process.stderr.write(`Cylch did not start.\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
  process.exit(1);
}

/** What was asked for on the command line. */
function readCommandLine(): { mode: Mode; role: Role } {
  try {
    const { values } = parseArgs({ options: { local: { type: 'boolean' }, as: { type: 'string' } } });
    const role = ROLES.find((each) => each === (values.as ?? 'manager'));
    if (!role) fail([`--as takes one of ${ROLES.join(', ')}.`]);
    return { mode: values.local ? 'local' : 'production', role };
  } catch (error) {
    const [what] = (error instanceof Error ? error.message : String(error)).split('. ');
    return fail([`${what}. The options are: --local, and with it --as manager or --as member.`]);
  }
}

function readEnvironment(mode: Mode): Settings {
  readDotenv({ path: path.join(root, '.env'), quiet: true });
  const read = readSettings(process.env, mode);
  return read.kind === 'read' ? read.settings : fail(read.mistakes);
}

const playgroundFile = path.join(root, '.m365agentsplayground.yml');

async function openPlayground(role: Role, settings: Settings, botUrl: string): Promise<Playground> {
  const config = readPlaygroundConfig(readFileSync(playgroundFile, 'utf8'));
  const configFile = path.resolve(settings.DATA_DIR, `playground-${role}.yml`);
  writeFileSync(configFile, configFor(role, config));
  return startPlayground({
    ...{ port: settings.PLAYGROUND_PORT, botUrl, configFile },
    logFile: path.resolve(settings.DATA_DIR, 'playground.log'),
    environment: process.env,
    onExit: (code) =>
      tell(`The Agents Playground stopped (${code ?? 'by a signal'}). The bot goes on: ${botUrl}`),
  });
}

const { mode, role } = readCommandLine();
const settings = readEnvironment(mode);
const local = mode === 'local';
// A person reads the terminal of local mode; there, only what went wrong is worth a line.
const log = openLog(local && process.env.LOG_LEVEL === undefined ? 'warn' : settings.LOG_LEVEL);
sendConsoleToLog(log);
const localManagers: readonly ManagerId[] = local
  ? [managerOf(readPlaygroundConfig(readFileSync(playgroundFile, 'utf8')))]
  : [];

const reason = (error: unknown): never => fail([error instanceof Error ? error.message : String(error)]);
// Loaded only now: whoever mistyped a setting need not wait for the SDKs.
const { start } = await import('./start.ts');
const house = await start({ mode, settings, localManagers, root, clock: systemClock, log }).catch(reason);
const playground =
  local && !settings.NO_PLAYGROUND
    ? await openPlayground(role, settings, house.url).catch(reason)
    : undefined;

if (local)
  tell(
    banner({
      botUrl: `http://localhost:${new URL(house.url).port}`,
      playgroundUrl: playground?.url,
      role,
      dataFolder: settings.DATA_DIR,
    }),
  );
else log.info({ url: house.url }, 'Cylch is open');

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
  void Promise.all([house.stop(), playground?.stop()]).then(
    () => process.exit(0),
    (error: unknown) => {
      log.error({ err: error }, 'Cylch did not close in order');
      process.exit(1);
    },
  );
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
