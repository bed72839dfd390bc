/**
 * What a worker of mocha covered is written when it ends, which takes some seconds after some thousand tests. After one
 * second its pool sends it a SIGTERM (workerpool's `workerTerminateTimeout`, which mocha has no option for), and all would
 * be lost; so it does not hear that one. It is ending anyway.
 */
if (process.env.MOCHA_WORKER_ID !== undefined && process.env.NODE_V8_COVERAGE !== undefined)
  process.on('SIGTERM', () => undefined);
