import { type ChildProcess, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { SetUpProblem } from './problem.ts';

const patienceToStart = 20_000;

/** A screen to draw on: its name for the environment variable DISPLAY, and how to end it. */
export interface Display {
  readonly name: string;
  readonly dispose: () => Promise<void>;
}

/** Whether the machine has a screen of its own, so that a window opened now would be seen. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * Starts a virtual display on the first free number, which the server itself picks and tells, so
 * two runs at once never meet. It ends with `dispose` or with this process.
 */
export async function startVirtualDisplay(): Promise<Display> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const end = () => server.kill();
  // A process that is asked to end does not reach its exit by itself.
  const leave = () => process.exit(143);
  process.once('exit', end);
  process.once('SIGTERM', leave);
  const dispose = async () => {
    process.off('exit', end);
    process.off('SIGTERM', leave);
    await ended(server);
  };
  try {
    return { name: `:${await displayNumber(server)}`, dispose };
  } catch (error) {
    await dispose();
    throw new SetUpProblem(
      `The virtual display Xvfb does not start: ${String(error)}.`,
      'Run Xvfb :99 by hand to see why, or set DISPLAY to a display that is there.',
    );
  }
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error('no answer')), patienceToStart);
    const settle = (finish: () => void) => {
      clearTimeout(patience);
      finish();
    };
    let told = '';
    const pipe = server.stdio[3];
    if (pipe instanceof Readable) {
      pipe.on('data', (chunk: Buffer) => {
        told += chunk.toString();
        if (told.endsWith('\n')) settle(() => resolve(told.trim()));
      });
    }
    server.on('error', (error) => settle(() => reject(error)));
    server.on('exit', (code) => settle(() => reject(new Error(`it ended with code ${code}`))));
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) {
      resolve();
      return;
    }
    server.once('exit', () => resolve());
    server.kill();
  });
}
