/** Teams as tests and benches see it: its people, its clients, its connector, and what users would have seen. */
export {
  buttonOf,
  buttonsOf,
  cardAnswered,
  cardOf,
  cardOfDialog,
  lineAnswered,
  textOf,
  type Pressable,
} from './cards.ts';
export type { TurnResult } from './clients.ts';
export { FAULTS, type Trouble } from './faults.ts';
export { channel, MANAGER, MEMBER, personalChat, TENANT, type Person, type Room } from './people.ts';
export type { Heard } from './record.ts';
export { TeamsSimulator } from './simulator.ts';
export { startSimulator, type SimulatorProcess } from './simulator-process.ts';
