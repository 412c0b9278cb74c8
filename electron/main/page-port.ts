import { MessageChannelMain, type WebContents } from 'electron';
import { portMessageKind } from '../contract/index.ts';
import type { Backend } from './backend-process.ts';
import { pageAddress } from './places.ts';

/**
 * Gives the page a port to the backend each time its document is there. Only the top frame of a
 * window that main itself opened is ever handed one, and only while it shows our own page.
 */
export function handPort(contents: WebContents, backend: Backend): void {
  contents.on('dom-ready', () => {
    if (new URL(contents.mainFrame.url).origin !== new URL(pageAddress()).origin) return;
    const { port1, port2 } = new MessageChannelMain();
    backend.serve(port1);
    contents.mainFrame.postMessage(portMessageKind, null, [port2]);
  });
}
