import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { type Contract, portMessageKind } from '../../../electron/contract/index.ts';

/** Speaks the contract: `client.people.list()`. */
export type DeskClient = ContractRouterClient<Contract>;

/** The same as queries, changes and calls: `desk.people.list.queryOptions()`. */
export type Desk = ReturnType<typeof deskOf>;

/** Waits for the port that the preload script hands to the page. */
export function receivePort(page: Window): Promise<MessagePort> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent<unknown>): void => {
      const port = portOf(event, page);
      if (port === null) return;
      page.removeEventListener('message', receive);
      resolve(port);
    };
    page.addEventListener('message', receive);
  });
}

/**
 * The port that a message brings; null for a message that comes from anywhere but the page's own
 * window, or is of another kind.
 */
export function portOf(
  message: Pick<MessageEvent<unknown>, 'data' | 'ports' | 'source'>,
  page: MessageEventSource,
): MessagePort | null {
  const isOurs = message.source === page && isPortMessage(message.data);
  return isOurs ? (message.ports[0] ?? null) : null;
}

/** Speaks the contract over the port. */
export function connect(port: MessagePort): DeskClient {
  const client: DeskClient = createORPCClient(new RPCLink({ port }));
  port.start();
  return client;
}

/** What the page may ask for, as queries and changes. */
export function deskOf(client: DeskClient) {
  return createTanstackQueryUtils(client);
}

function isPortMessage(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'kind' in data && data.kind === portMessageKind
  );
}
