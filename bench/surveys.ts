/**
 * How long people wait for their answer to be recorded when a whole community answers at once, and whether every one of
 * them is counted, once: over the wire, through restify and the Bot Framework's adapter, the load in a process of its own.
 */
import { parseArgs } from 'node:util';
import type { Plan } from './surveys/crowd.ts';
import { killedHalfWay, oneSubmitEach, stepByStep, threeProcesses } from './surveys/scenarios.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    members: { type: 'string', default: '10000' },
    channels: { type: 'string', default: '200' },
    tenants: { type: 'string', default: '40' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    profile: { type: 'string' },
    only: { type: 'string', default: 'once,steps,killed,processes' },
  },
});

const plan: Plan = {
  members: Number(values.members),
  channels: Number(values.channels),
  tenants: Number(values.tenants),
  spreadMs: Number(values.seconds) * 1000,
  seed: Number(values.seed),
};
const tenth: Plan = { ...plan, members: plan.members / 10 };
/** A tenth of everybody, in a tenth of the channels. */
const small: Plan = {
  ...tenth,
  channels: Math.max(1, plan.channels / 10),
  tenants: Math.max(1, plan.tenants / 10),
};

const SCENARIOS: Readonly<Record<string, () => Promise<object>>> = {
  once: () => oneSubmitEach(plan, values.profile),
  steps: () => stepByStep({ ...tenth, spreadMs: plan.spreadMs / 2 }),
  killed: () => killedHalfWay(plan),
  processes: () => threeProcesses(small),
};

const results: Record<string, object> = {};
for (const name of values.only.split(',')) {
  const scenario = SCENARIOS[name];
  if (!scenario) throw new Error(`--only takes ${Object.keys(SCENARIOS).join(', ')}, not ${name}.`);
  results[name] = await scenario();
}

if (values.json) console.log(JSON.stringify({ ...plan, results }, undefined, 2));
else for (const [name, result] of Object.entries(results)) console.log(name, result);
process.exit(0);
