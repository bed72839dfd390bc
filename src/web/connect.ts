import { isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** Where to connect: the very address that was checked, and the host as whom it must prove itself. */
export interface Peer {
  readonly address: string;
  readonly host: string;
}

/** Opens a connection that is ready to be spoken on. Rejects with the failure's own `code`. */
export type Connect = (peer: Peer, signal: AbortSignal) => Promise<Socket>;

const HTTPS_PORT = 443;

/** How TLS is spoken; for tests with authorities and ports of their own. */
export interface TlsParts {
  readonly port?: number;
  readonly ca?: string;
}

/** Connects by TLS, with the certificate checked for the host that was asked for, whatever its address. */
export const connectByTls =
  ({ port = HTTPS_PORT, ca }: TlsParts = {}): Connect =>
  ({ address, host }, signal) =>
    new Promise((resolve, reject) => {
      const socket = connectTls({
        ...{ host: address, port, ALPNProtocols: ['http/1.1'] },
        // A bare address is no name (RFC 6066, section 3); its certificate is held to the address.
        ...(isIP(host) === 0 && { servername: host }),
        ...(ca !== undefined && { ca }),
      });
      const give = () => socket.destroy(signal.reason as Error);
      signal.addEventListener('abort', give, { once: true });
      socket.once('secureConnect', () => {
        signal.removeEventListener('abort', give);
        resolve(socket);
      });
      socket.once('error', (error: Error) => {
        signal.removeEventListener('abort', give);
        reject(error);
      });
    });
