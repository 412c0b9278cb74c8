import { ipcRenderer } from 'electron';
import type { portMessageKind } from '../contract/index.ts';

// The type alone is imported, so that the sandboxed script stays this one small file.
const kind: typeof portMessageKind = 'pariksi-port';

/** Hands the page the port that main sends, and gives it nothing else. */
ipcRenderer.on(kind, (event) => {
  window.postMessage({ kind }, window.location.origin, [...event.ports]);
});
