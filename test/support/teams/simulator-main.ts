import type { AddressInfo } from 'node:net';
import { Connector } from './connector.ts';
import { behaviour, openControl } from './control.ts';
import { connectorServer } from './server.ts';

/** The simulator as a process of its own. Its one argument is how it behaves; it says where it listens. */
const control = openControl(new Connector(behaviour.parse(JSON.parse(process.argv[2] ?? '{}'))));
const rosters = {
  teams: new Map(),
  people: [],
  installedBy: new Set<string>(),
  sizes: new Map<string, number>(),
  requests: 0,
  rosterRequests: 0,
};
const server = connectorServer(() => control.connector, rosters, control.answer);
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listens on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
// Whoever started it is gone.
process.stdin.resume().once('end', () => process.exit(0));
