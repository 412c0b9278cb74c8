import { readList, readRecord, readText } from './fields.ts';
import { type IssueList, shown } from './issues.ts';
import type { Quota, Stage } from './problem.ts';
import { ALL_STAGES } from './stages.ts';

const BOUNDS = ['min', 'max', 'minShare', 'maxShare'] as const;

/** Reads the quotas, in the order of their names. A minimum above its maximum is no fault of the file: it is infeasible. */
export function readQuotas(value: unknown, issues: IssueList): readonly Quota[] {
  const names = new Set<string>();
  const quotas = readList(value, 'quotas', issues).flatMap((entry, index): Quota[] => {
    const path = `quotas[${index}]`;
    const fields = readRecord(entry, path, issues);
    if (fields === null) return [];
    const name = readText(fields.name, `${path}.name`, issues);
    const tag = readText(fields.tag, `${path}.tag`, issues);
    for (const bound of BOUNDS) checkBound(fields[bound], bound, `${path}.${bound}`, issues);
    if (name === null || tag === null) return [];
    if (names.has(name)) issues.add('duplicate-quota', `${path}.name`, { name });
    names.add(name);
    const [min, max, minShare, maxShare] = BOUNDS.map((bound) => asBound(fields[bound]));
    return [
      {
        name,
        tag,
        min: min ?? null,
        max: max ?? null,
        minShare: minShare ?? null,
        maxShare: maxShare ?? null,
      },
    ];
  });
  return quotas.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function asBound(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function checkBound(
  value: unknown,
  bound: (typeof BOUNDS)[number],
  path: string,
  issues: IssueList,
): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'number') {
    issues.add('wrong-type', path, { expected: 'number', found: shown(value) });
    return;
  }
  const share = bound === 'minShare' || bound === 'maxShare';
  const sound = share ? value >= 0 && value <= 1 : Number.isInteger(value) && value >= 0;
  if (!sound) issues.add('quota-out-of-range', path, { value: shown(value) });
}

/** Reads the stages of the objective; all three, in their usual order, when the file has none. */
export function readObjective(value: unknown, issues: IssueList): readonly Stage[] {
  if (value === undefined || value === null) return ALL_STAGES;
  const stages: Stage[] = [];
  readList(value, 'objective', issues).forEach((entry, index) => {
    const path = `objective[${index}]`;
    const stage = ALL_STAGES.find((known) => known === entry);
    if (stage === undefined) issues.add('unknown-stage', path, { stage: shown(entry) });
    else if (stages.includes(stage)) issues.add('duplicate-stage', path, { stage });
    else stages.push(stage);
  });
  return stages;
}
