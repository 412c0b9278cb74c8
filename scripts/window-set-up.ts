import { buildIfStale } from './build.ts';
import { handOver, prepareRuntime } from './runtime/index.ts';

/**
 * Vitest's global set-up for the tests in a real window: prepares the runtime, builds the
 * application if a source has changed, and hands the runtime to the tests' `prepareRuntime`.
 */
export async function setup(): Promise<() => Promise<void>> {
  const runtime = await prepareRuntime({ display: 'needed' });
  Object.assign(process.env, handOver(runtime));
  if ((await buildIfStale()) !== 0) throw new Error('The application does not build.');
  return runtime.dispose;
}
