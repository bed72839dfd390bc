import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { botError } from '../lib/errors.ts';

const playgroundFailed = botError<{ reason: string }>(
  'playground_failed',
  500,
  ({ reason }) => `The Agents Playground did not start: ${reason}. NO_PLAYGROUND=1 starts the bot alone.`,
);

/** How long the Playground may take until it listens. */
const START_LIMIT_MS = 60_000;

/** The Playground listens on every interface of the machine. Loaded before it, this keeps it on loopback. */
const LOOPBACK_ONLY = `
  import net from 'node:net';
  const { listen } = net.Server.prototype;
  net.Server.prototype.listen = function (first, ...rest) {
    if (typeof first === 'object' && first !== null) return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
    const callback = rest.filter((each) => typeof each === 'function');
    return listen.call(this, { port: Number(first), host: '127.0.0.1' }, ...callback);
  };
`;

export interface PlaygroundParts {
  readonly port: number;
  /** Where the bot listens: `http://127.0.0.1:3978`. */
  readonly botUrl: string;
  /** A `.m365agentsplayground.yml`. */
  readonly configFile: string;
  readonly logFile: string;
  /** The environment that the child inherits. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onExit: (code: number | null) => void;
}

export interface Playground {
  /** A busy port silently becomes another one: this is the one that it got. */
  readonly url: string;
  stop(): Promise<void>;
}

function launch({ port, botUrl, configFile, logFile, environment }: PlaygroundParts): ChildProcess {
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const preload = `data:text/javascript,${encodeURIComponent(LOOPBACK_ONLY)}`;
  const options = ['start', '-p', String(port), '--dt', '-c', 'msteams', '-e', `${botUrl}/api/messages`];
  return spawn(process.execPath, ['--import', preload, cli, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environment,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
      M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
      TEAMSAPPTESTER_BROWSER: 'none',
      SEND_INSTALLATION_ACTIVITY: 'true',
    },
  });
}

/** The last words of the Playground: a bad configuration is explained in its log file only. */
const lastWords = (logFile: string): string =>
  existsSync(logFile)
    ? readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join(' ')
    : 'it said nothing';

/** Resolves to the port that the Playground says it listens on. */
function portOf(child: ChildProcess, logFile: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(playgroundFailed({ reason: 'it took too long' })), START_LIMIT_MS);
    child.once('error', (error) => reject(playgroundFailed({ reason: error.message })));
    child.once('exit', () => reject(playgroundFailed({ reason: lastWords(logFile) })));
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-10_000);
      const port = /Listening on (?:\D*)(\d+)/.exec(said)?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      resolve(Number(port));
    });
    child.stderr?.resume();
  });
}

/** Starts the Microsoft 365 Agents Playground beside the bot. Throws `playground_failed`. */
export async function startPlayground(parts: PlaygroundParts): Promise<Playground> {
  rmSync(path.resolve(parts.logFile), { force: true });
  const child = launch(parts);
  const exited = once(child, 'exit');
  try {
    const port = await portOf(child, parts.logFile);
    child.once('exit', parts.onExit);
    return {
      url: `http://localhost:${port}`,
      async stop() {
        child.off('exit', parts.onExit);
        child.kill('SIGTERM');
        await exited;
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}
