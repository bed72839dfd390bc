/** One contender in a process of its own, so that its CPU time and its memory are its own. Started by delivery.ts. */
import type { Address } from '../src/chat/address.ts';
import { CONTENDERS, type ContenderName } from './delivery/contenders.ts';
import type { Performance } from './delivery/run-contender.ts';

async function perform(name: ContenderName, addresses: readonly Address[]): Promise<Performance> {
  let begun = { at: Date.now(), cpu: process.cpuUsage() };
  const { finishedAt, uncertain } = await CONTENDERS[name](addresses, () => {
    begun = { at: Date.now(), cpu: process.cpuUsage() };
  });
  const { user, system } = process.cpuUsage(begun.cpu);
  return {
    makespanMs: finishedAt.getTime() - begun.at,
    cpuSeconds: (user + system) / 1e6,
    peakRssMb: process.resourceUsage().maxRSS / 1024,
    uncertain,
  };
}

process.once('message', ({ name, addresses }: { name: ContenderName; addresses: readonly Address[] }) => {
  void perform(name, addresses).then((performance) => {
    process.send?.(performance, () => process.exit(0));
  });
});
