import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCosmosDatabase } from '../../src/storage/cosmos.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import type { Database } from '../../src/storage/collection.ts';
import type { Place } from '../../test/support/processes/places.ts';
import { startCloud } from '../../test/support/processes/cloud.ts';
import { TeamsSimulator } from '../../test/support/teams/index.ts';
import { answerOnce, type Answering } from './answer-once.ts';
import { answerSteps } from './answer-steps.ts';
import { openClients } from './client.ts';
import { openCommunity } from './community.ts';
import { crowdOf, type Plan } from './crowd.ts';
import { waitsOf, type Figures } from './figures.ts';
import { openBenchHouse, type BenchHouse } from './house.ts';
import { watchMachine } from './machine.ts';
import { agrees, countedIn } from './recount.ts';

/** A place to run in, which is gone afterwards. */
async function inFolder<T>(run: (folder: string, teams: TeamsSimulator) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cylch-bench-'));
  const teams = await new TeamsSimulator().open();
  try {
    return await run(folder, teams);
  } finally {
    await teams.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function figuresOf(
  { members }: Plan,
  { waits, confirmed, seconds }: Answering,
  database: Database,
  surveyId: string,
  processes: number,
): Promise<Figures> {
  const tally = await countedIn(database, surveyId);
  return {
    ...{ members, processes, seconds: Math.round(seconds * 10) / 10, clickMs: waitsOf(waits) },
    confirmed: confirmed.size,
    lost: Math.max(0, confirmed.size - tally.ballots),
    countedTwice: Math.max(0, tally.ballots - members),
    equalsRecount: agrees(tally, [...confirmed]),
  };
}

const inSqlite = (folder: string) => ({
  place: { kind: 'sqlite', folder } satisfies Place,
  open: () => openSqliteDatabase(path.join(folder, 'cylch.sqlite')),
});

/** Everybody answers five questions with one press. `profile`: a folder for a CPU profile of the house. */
export const oneSubmitEach = (plan: Plan, profile?: string): Promise<Figures> =>
  inFolder(async (folder, teams) => {
    const { place, open } = inSqlite(folder);
    const house = await openBenchHouse(place, folder, { profile });
    const clients = openClients(teams.serviceUrl);
    const surveyId = await openCommunity(house, teams, clients, plan, 'card');
    const machine = watchMachine();
    const before = await house.cpuSeconds();
    const answering = await answerOnce(clients, crowdOf(plan), surveyId, () => house.port);
    const cpuSeconds = (await house.cpuSeconds()) - before;
    const othersShare = machine.othersShare(cpuSeconds);
    clients.close();
    await house.end('SIGTERM');
    const database = open();
    const figures = await figuresOf(plan, answering, database, surveyId, 1);
    await database.close();
    return { ...figures, cpuSeconds: Math.round(cpuSeconds), othersShare };
  });

/** The same survey, a step at a time. */
export const stepByStep = (plan: Plan) =>
  inFolder(async (folder, teams) => {
    const { place, open } = inSqlite(folder);
    const house = await openBenchHouse(place, folder);
    const clients = openClients(teams.serviceUrl);
    const surveyId = await openCommunity(house, teams, clients, plan, 'steps');
    const crowd = crowdOf(plan);
    const { confirmed, steps } = await answerSteps(clients, crowd, surveyId, house.port);
    clients.close();
    await house.end('SIGTERM');
    const database = open();
    const tally = await countedIn(database, surveyId);
    await database.close();
    return { members: plan.members, confirmed, equalsRecount: agrees(tally, crowd), steps };
  });

/** The house is killed when half of them have answered, and comes back; who got no answer presses again. */
export const killedHalfWay = (plan: Plan): Promise<Figures> =>
  inFolder(async (folder, teams) => {
    const { place, open } = inSqlite(folder);
    let house: BenchHouse = await openBenchHouse(place, folder);
    const { port } = house;
    const clients = openClients(teams.serviceUrl);
    const surveyId = await openCommunity(house, teams, clients, plan, 'card');
    let back: Promise<void> | undefined;
    const comeBack = async (): Promise<void> => {
      await house.end('SIGKILL');
      house = await openBenchHouse(place, folder, { port });
    };
    const answering = await answerOnce(
      clients,
      crowdOf(plan),
      surveyId,
      () => port,
      (confirmed) => {
        if (confirmed >= plan.members / 2) back ??= comeBack();
      },
    );
    await back;
    clients.close();
    await house.end('SIGTERM');
    const database = open();
    const figures = await figuresOf(plan, answering, database, surveyId, 1);
    await database.close();
    return figures;
  });

/** Three processes on one Cosmos DB (its emulator) and one queue; each press meets any of them. */
export const threeProcesses = (plan: Plan): Promise<Figures> =>
  inFolder(async (folder, teams) => {
    const cloud = await startCloud();
    const { place } = cloud;
    const houses = await Promise.all([1, 2, 3].map(() => openBenchHouse(place, folder, { alone: false })));
    const [first] = houses;
    if (!first) throw new Error('No house opened.');
    const clients = openClients(teams.serviceUrl);
    const surveyId = await openCommunity(first, teams, clients, plan, 'card');
    let turn = 0;
    const anyPort = () => houses[(turn += 1) % houses.length]?.port ?? first.port;
    const answering = await answerOnce(clients, crowdOf(plan), surveyId, anyPort);
    clients.close();
    const database = openCosmosDatabase(place.cosmos);
    const figures = await figuresOf(plan, answering, database, surveyId, houses.length);
    await database.close();
    await Promise.all(houses.map((house) => house.end('SIGTERM')));
    await cloud.stop();
    return figures;
  });
