import { CONTENDERS } from './delivery/contenders.ts';
process.once('message', (addresses: any) => { void CONTENDERS.cylch(addresses, () => { process.send!({ begin: Date.now() }); }); });