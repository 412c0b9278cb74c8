import { readdirSync, readFileSync } from 'node:fs';
import type { ElectronApplication } from 'playwright';

/**
 * The memory of all processes of a program in megabytes. On Linux what several processes share is
 * divided among them (Pss); elsewhere it is the sum of what each has in memory, and so higher.
 */
export async function megabytesOf(electron: ElectronApplication): Promise<number> {
  const root = electron.process().pid;
  if (process.platform === 'linux' && root !== undefined) {
    return treeOf(root).reduce((sum, id) => sum + proportionalKilobytes(id), 0) / 1024;
  }
  const metrics = await electron.evaluate(({ app }) =>
    app.getAppMetrics().map(({ memory }) => memory.workingSetSize),
  );
  return metrics.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024;
}

/** A process and all that descend from it. */
function treeOf(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = /^PPid:\s+(\d+)/m.exec(contentsOf(`/proc/${name}/status`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = [root];
  for (const id of tree) {
    tree.push(...[...parents].flatMap(([child, parent]) => (parent === id ? [child] : [])));
  }
  return tree;
}

function proportionalKilobytes(id: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(contentsOf(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);
}

/** A file of a process; empty where the process has ended meanwhile. */
function contentsOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
