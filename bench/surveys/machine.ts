import { cpus } from 'node:os';

/** All processors' time since the machine started, in milliseconds. */
function timesOfAll(): { readonly busy: number; readonly all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { busy: all - times.reduce((sum, { idle }) => sum + idle, 0), all };
}

/** Watches who has the processors: a measurement says little when others had them. */
export function watchMachine() {
  const before = timesOfAll();
  const own = process.cpuUsage();
  return {
    /** The share that went to neither this process nor, for `houseSeconds`, the house. */
    othersShare(houseSeconds: number): number {
      const { busy, all } = timesOfAll();
      const { user, system } = process.cpuUsage(own);
      const others = busy - before.busy - (user + system) / 1000 - houseSeconds * 1000;
      return Math.round((Math.max(0, others) / (all - before.all)) * 100) / 100;
    },
  };
}
