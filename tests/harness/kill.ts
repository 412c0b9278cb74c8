import { once } from 'node:events';
import type { OpenDesk } from './open-desk.ts';

/**
 * Ends every process of the desk at once, as a power cut would; first the one that writes.
 * @param begun what is begun right before; if it takes time, it is waited for
 */
export async function killDesk(
  { electron, runtime }: OpenDesk,
  begun: () => Promise<unknown> | undefined,
): Promise<void> {
  const processes = await electron.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .toSorted((one, other) => Number(other.type === 'Utility') - Number(one.type === 'Utility'))
      .map(({ pid }) => pid),
  );
  const ended = once(electron.process(), 'exit');
  const pending = begun();
  if (pending !== undefined) await pending;
  for (const id of processes) process.kill(id, 'SIGKILL');
  await ended;
  await runtime.dispose();
}
