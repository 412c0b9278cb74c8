import { app, type Session, session, type WebContents } from 'electron';

/** The session of every page: in memory alone, so that nothing of a page stays on the disk. */
export function deskSession(): Session {
  return session.fromPartition('desk');
}

/** Nothing outside this machine has a name. To be called before the app is ready. */
export function cutNetwork(): void {
  const exceptions = app.isPackaged ? '' : ', EXCLUDE localhost, EXCLUDE 127.0.0.1';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exceptions}`);
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
}

/**
 * Takes from every session and every page, whoever makes them, what the desk does not need:
 * permissions, devices, downloads, the network, other pages.
 */
export function secureEverything(pageAddress: string): void {
  app.on('session-created', (created) => secureSession(created, pageAddress));
  secureSession(session.defaultSession, pageAddress);
  app.on('web-contents-created', (_, contents) => secureContents(contents));
}

function secureSession(target: Session, pageAddress: string): void {
  target.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  target.setSpellCheckerEnabled(false);
  target.on('will-download', (event) => event.preventDefault());
  target.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isOwnAddress(details.url, pageAddress) });
  });
}

/** Whether an address belongs to the page, or to the developer's tools of an unpackaged desk. */
function isOwnAddress(address: string, pageAddress: string): boolean {
  const page = new URL(pageAddress);
  const { protocol, host } = new URL(address);
  const isPage = host === page.host && (protocol === page.protocol || protocol === 'ws:');
  return isPage || (!app.isPackaged && protocol === 'devtools:');
}

function secureContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
