/**
 * How fast messages reach many channels, and what gets lost or doubled on the way, beside three ways in which bots
 * usually send: on the same simulator, with the same message, each in a process of its own over real HTTP.
 */
import { parseArgs } from 'node:util';
import { addressesIn } from '../test/support/teams/addresses.ts';
import { startSimulator } from '../test/support/teams/index.ts';
import { CONTENDER_NAMES, type ContenderName } from './delivery/contenders.ts';
import { figuresOf, type Figures } from './delivery/figures.ts';
import { behaviourOf, idealMs, type Plan } from './delivery/plan.ts';
import { runContender } from './delivery/run-contender.ts';
import { tableOf } from './delivery/table.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    channels: { type: 'string', default: '2000' },
    tenants: { type: 'string', default: '1' },
    faults: { type: 'string', default: 'none' },
    limiter: { type: 'string', default: 'sliding' },
    'latency-ms': { type: 'string', default: '80' },
    seed: { type: 'string', default: '1' },
    contenders: { type: 'string', default: CONTENDER_NAMES.join() },
    /** The loop takes minutes for what others do in seconds, so it sends to these only. */
    'sequential-channels': { type: 'string', default: '200' },
  },
});

/** Takes one of the words that an option allows; says which they are when it gets another. */
function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === given);
  if (found === undefined) throw new Error(`--${option} takes ${allowed.join(' or ')}, not ${given}.`);
  return found;
}

const plan: Plan = {
  channels: Number(values.channels),
  tenants: Number(values.tenants),
  faults: oneOf('faults', values.faults, ['none', 'some']),
  limiter: oneOf('limiter', values.limiter, ['sliding', 'fixed']),
  latencyMs: Number(values['latency-ms']),
  seed: Number(values.seed),
};
const names = values.contenders.split(',').map((name) => oneOf('contenders', name, CONTENDER_NAMES));

const simulator = await startSimulator();
const results: Partial<Record<ContenderName, Figures>> = {};
try {
  for (const name of names) {
    const channels =
      name === 'sequential' ? Math.min(plan.channels, Number(values['sequential-channels'])) : plan.channels;
    await simulator.restart(behaviourOf(plan));
    const performance = await runContender(name, addressesIn({ ...plan, channels }, simulator.serviceUrl));
    const [heard, asked] = await Promise.all([simulator.heard(), simulator.asked()]);
    results[name] = figuresOf(
      performance,
      { heard, asked },
      { channels, of: plan.channels, idealMs: idealMs(plan) },
    );
  }
} finally {
  await simulator.stop();
}

console.log(
  values.json
    ? JSON.stringify({ ...plan, idealMs: idealMs(plan), contenders: results }, undefined, 2)
    : tableOf(plan, idealMs(plan), results),
);
