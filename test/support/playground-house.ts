import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../../src/config/read-settings.ts';
import { systemClock, type Clock } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import { configFor, managerOf, readPlaygroundConfig } from '../../src/local/playground-config.ts';
import { startPlayground } from '../../src/local/start-playground.ts';
import { start, type StartParts } from '../../src/start.ts';
import { freePort } from './free-port.ts';
import { newFolder, ROOT } from './house.ts';

/** A real house in local mode in this process, with the real Agents Playground beside it. */
export interface PlaygroundHouse {
  /** Where the bot's pages are. */
  readonly url: string;
  /** Where a person sits down at the Playground. */
  readonly playgroundUrl: string;
  readonly clock: Clock;
  /** Lets the house's clock jump ahead; the Playground's own stays. */
  wait(minutes: number): void;
  /** Calls the HTTP API with the key. Rejects when it refuses. */
  api(method: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
  leave(): Promise<void>;
}

/** What may be otherwise than after `npm start`. */
export interface PlaygroundChanges extends Pick<StartParts, 'web'> {
  readonly environment?: Readonly<Record<string, string>>;
}

/** A clock that runs on from `from`, or from the present, and can be set ahead. */
function adjustableClock(from: Date | undefined): { clock: Clock; wait: (minutes: number) => void } {
  let aheadMs = from ? from.getTime() - systemClock().getTime() : 0;
  return {
    clock: () => new Date(systemClock().getTime() + aheadMs),
    wait: (minutes) => void (aheadMs += minutes * 60_000),
  };
}

/**
 * Opens both; the person at the Playground is the community manager, as after `npm start`. `from` is the day that it
 * is in the house at first, for what has to look the same whenever it is made.
 */
export async function openPlaygroundHouse(
  from?: Date,
  { environment, ...parts }: PlaygroundChanges = {},
): Promise<PlaygroundHouse> {
  const folder = newFolder();
  const { clock, wait } = adjustableClock(from);
  const read = readSettings(
    {
      ...{ DATA_DIR: folder, PORT: String(await freePort()), TICK_SECONDS: '1', LOG_LEVEL: 'silent' },
      ...environment,
    },
    'local',
  );
  if (read.kind === 'wrong') throw new Error(read.mistakes.join('\n'));
  const config = readPlaygroundConfig(readFileSync(path.join(ROOT, '.m365agentsplayground.yml'), 'utf8'));
  const house = await start({
    ...{ mode: 'local', settings: read.settings, root: ROOT, clock, log: silentLog },
    localManagers: [managerOf(config)],
    ...parts,
  });
  const configFile = path.join(folder, 'playground.yml');
  writeFileSync(configFile, configFor('manager', config));
  const playground = await startPlayground({
    ...{ port: await freePort(), botUrl: house.url, configFile },
    logFile: path.join(folder, 'playground.log'),
    environment: process.env,
    onExit: (code) => {
      throw new Error(`The Agents Playground stopped: ${code}`);
    },
  });
  return {
    ...{ url: house.url, playgroundUrl: playground.url, clock, wait },
    async api(method, route, body) {
      const response = await fetch(`${house.url}/api/v1${route}`, {
        method,
        headers: { authorization: `Bearer ${house.apiKey}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const answer = (await response.json()) as Record<string, unknown>;
      if (!response.ok) throw new Error(`${method} ${route}: ${response.status} ${JSON.stringify(answer)}`);
      return answer;
    },
    async leave() {
      await playground.stop();
      await house.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
