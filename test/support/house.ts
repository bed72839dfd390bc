import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AnswerModel } from '../../src/chat/ports/answer-writer.ts';
import { readSettings, type Mode } from '../../src/config/read-settings.ts';
import { systemClock, type Clock } from '../../src/lib/clock.ts';
import { sendConsoleToLog } from '../../src/lib/console-to-log.ts';
import { silentLog, type Log } from '../../src/lib/log.ts';
import { openEmbeddedStores } from '../../src/open-ports.ts';
import { start, type Running, type StartParts } from '../../src/start.ts';
import { freePort } from './free-port.ts';
import { MANAGER, TeamsSimulator, TENANT } from './teams/index.ts';
import { REGISTERED, type TokenIssuer } from './token-issuer.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'cylch-test-'));

/** A call's answer, with its body read. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** The real house in this process, with the simulator as its Teams. */
export interface House extends Running {
  readonly teams: TeamsSimulator;
  /** Where its data is. */
  readonly folder: string;
  /** Every fault that nobody foresaw, as the log has it. */
  readonly faults: readonly { readonly facts: object; readonly words: string }[];
  /** Calls the HTTP API with the key. */
  api(method: string, path: string, body?: unknown): Promise<ApiAnswer>;
  /** What a browser gets at an address of the house. */
  browse(address: string): Promise<{ readonly status: number; readonly type: string; readonly text: string }>;
  /** Stops it and opens it again on the same data, with the same Teams. */
  restart(): Promise<House>;
  /** Stops it and removes its data. */
  leave(): Promise<void>;
}

export interface HouseChanges {
  readonly clock?: Clock;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where its data is; a fresh folder unless told. */
  readonly folder?: string;
  /** What the operator would read; by default only faults are kept. */
  readonly log?: Log;
  /** The Teams that was there before. */
  readonly teams?: TeamsSimulator;
  /** With all the guides, which take most of the time to open; one of them unless told. */
  readonly answers?: true;
  /** Words answers in it; quotations unless told. */
  readonly answerModel?: AnswerModel;
  /** A web of its own; nobody is there unless told. */
  readonly web?: StartParts['web'];
  /** Opens it as in production, recognised by this issuer's tokens; its data stays on this machine. */
  readonly issuer?: TokenIssuer;
}

export const PRODUCTION = {
  BOT_ID: REGISTERED.kind === 'registered' ? REGISTERED.botId : '',
  BOT_TENANT_ID: REGISTERED.kind === 'registered' ? REGISTERED.botTenantId : '',
  API_KEY: 'key-of-the-registered-house',
  COMMUNITY_MANAGERS: `${TENANT}/${MANAGER.id}`,
  TENANTS: TENANT,
  COSMOS_ENDPOINT: 'https://cosmos.example',
  QUEUE_ENDPOINT: 'https://queue.example',
};

function settingsFor(mode: Mode, environment: Readonly<Record<string, string>>) {
  const read = readSettings(
    {
      ...{ TICK_SECONDS: '1', LOG_LEVEL: 'silent' },
      ...(mode === 'production' && PRODUCTION),
      ...environment,
    },
    mode,
  );
  if (read.kind === 'wrong') throw new Error(read.mistakes.join('\n'));
  return read.settings;
}

/** The project's folder with one guide in it, so that a house opens within a moment. */
export function leanRoot(folder: string): string {
  const root = path.join(folder, 'root');
  if (existsSync(root)) return root;
  const guide = 'joining-the-community.md';
  for (const language of ['cy', 'en'])
    cpSync(path.join(ROOT, 'guides', language, guide), path.join(root, 'guides', language, guide));
  for (const name of ['adaptive-cards', 'package.json'])
    symlinkSync(path.join(ROOT, name), path.join(root, name));
  return root;
}

/** Keeps what nobody foresaw. */
function faultLog(): { log: Log; faults: { facts: object; words: string }[] } {
  const faults: { facts: object; words: string }[] = [];
  return { log: { ...silentLog, error: (facts, words) => void faults.push({ facts, words }) }, faults };
}

export async function openHouse(changes: HouseChanges = {}): Promise<House> {
  const { clock = systemClock, environment = {}, folder = newFolder(), issuer } = changes;
  const mode = issuer ? 'production' : 'local';
  const port = await freePort();
  const settings = settingsFor(mode, {
    ...{ DATA_DIR: folder, PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` },
    ...environment,
  });
  const { log: faultsOnly, faults } = faultLog();
  const log = changes.log ?? faultsOnly;
  const { error, warn, log: print } = console;
  sendConsoleToLog(changes.log ?? silentLog);
  const teams = changes.teams ?? (await new TeamsSimulator().open());
  const running = await start({
    ...{ mode, settings, clock, log, root: changes.answers ? ROOT : leanRoot(folder) },
    localManagers: [{ tenantId: TENANT, memberId: MANAGER.id }],
    ...(changes.answerModel && { answerModel: changes.answerModel }),
    ...(changes.web && { web: changes.web }),
    ...(issuer && { adapter: issuer.adapter, stores: openEmbeddedStores(settings, clock) }),
  }).catch(async (error: unknown) => {
    await teams.close();
    throw error;
  });
  teams.talkTo(running.url, await issuer?.token({ serviceUrl: teams.serviceUrl }));
  const stop = async (): Promise<void> => {
    await running.stop();
    Object.assign(console, { error, warn, log: print });
  };
  return {
    ...running,
    ...{ teams, folder, faults, stop },
    async api(method, route, body) {
      const response = await fetch(`${running.url}/api/v1${route}`, {
        method,
        headers: { authorization: `Bearer ${running.apiKey}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    async browse(address) {
      const response = await fetch(new URL(address, running.url));
      const type = response.headers.get('content-type') ?? '';
      return { status: response.status, type, text: await response.text() };
    },
    async restart() {
      await stop();
      return openHouse({ ...changes, folder, teams });
    },
    async leave() {
      await stop();
      await teams.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A clock that goes on by itself from `start`, and that a test can move. */
export function movingClock(start: string): { readonly clock: Clock; goTo(moment: string): void } {
  let offset = Date.parse(start) - Date.now();
  return {
    clock: () => new Date(Date.now() + offset),
    goTo: (moment) => void (offset = Date.parse(moment) - Date.now()),
  };
}
