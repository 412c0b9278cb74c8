import { loadavg } from 'node:os';
import { say } from '../runtime/index.ts';

/** Says and gives the load of the machine, which belongs to the figures. */
export function sayLoad(): number {
  const [load = 0] = loadavg();
  say(`Load of the machine: ${load.toFixed(1)}`);
  return load;
}
