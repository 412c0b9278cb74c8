import { StandardRPCHandler } from '@orpc/server/standard';
import { createServerPeerHandleRequestFn } from '@orpc/server/standard-peer';
import { ServerPeer } from '@orpc/standard-server-peer';
import type { createServices } from '../services/index.ts';

/** As much of a message port as serving needs: Electron's and Node's both have it. */
export interface ServedPort {
  on(event: 'message', listener: (message: { readonly data?: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  postMessage(message: unknown): void;
  start(): void;
}

export interface PortServer {
  /** Serves the contract on a port until it closes. */
  readonly serve: (port: ServedPort) => void;
}

/**
 * Serves the contract. What comes through a port that is not a request in the contract's wire form
 * is dropped without an answer; a request that the contract does not know, or whose input it does
 * not allow, is answered with an error. Neither disturbs other requests or ports.
 */
export function createPortServer(services: ReturnType<typeof createServices>): PortServer {
  const handle = createServerPeerHandleRequestFn(new StandardRPCHandler(services, {}), {
    context: {},
  });
  return {
    serve: (port) => {
      const peer = new ServerPeer((message) => port.postMessage(message));
      port.on('message', ({ data }) => {
        if (!isEncoded(data)) return;
        // What cannot be decoded is nobody's question: there is no one to answer.
        peer.message(data, handle).catch(() => {});
      });
      port.on('close', () => peer.close());
      port.start();
    },
  };
}

/** The wire form is text, or bytes when a file comes with it. */
function isEncoded(data: unknown): data is string | ArrayBuffer | Uint8Array<ArrayBuffer> {
  return typeof data === 'string' || data instanceof ArrayBuffer || data instanceof Uint8Array;
}
