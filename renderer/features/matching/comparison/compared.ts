import type { Run, Scenario, Words } from '../../../../electron/contract/index.ts';

/** A roster that can be compared: by what it is called, and which run it is. */
export interface Compared {
  readonly key: string;
  readonly name: string;
  readonly runId: number;
}

/** Two of them side by side. */
export interface ComparedTwo {
  readonly before: Compared;
  readonly after: Compared;
}

/** Which two the coordinator has chosen, by their keys; null stands for what is shown at first. */
export interface ChosenTwo {
  readonly before: string | null;
  readonly after: string | null;
}

type RunAtHand = Pick<Run, 'id' | 'objective' | 'startedAt'> | null;
type KnownScenario = Pick<Scenario, 'id' | 'name'> & { readonly newestRun: RunAtHand };

/** The present proposal's key. */
export const presentKey = 'present';
/** The key of the run before it. */
export const previousKey = 'previous';

/** The key of a scenario's newest run. */
export const keyOfScenario = ({ id }: Pick<Scenario, 'id'>): string => `scenario-${id}`;

/** Everything that has a roster: the proposal, the run before it, the newest run of each scenario. */
export function comparedOf(
  run: RunAtHand,
  previous: RunAtHand,
  scenarios: readonly KnownScenario[],
  words: Words,
): readonly Compared[] {
  const named = (key: string, own: RunAtHand, name: string): readonly Compared[] =>
    own === null || own.objective === null ? [] : [{ key, name, runId: own.id }];
  return [
    ...named(presentKey, run, words.say('matching:compared-present')),
    ...named(
      previousKey,
      previous,
      words.say('matching:compared-previous', {
        moment: previous === null ? '' : words.moment(previous.startedAt),
      }),
    ),
    ...scenarios.flatMap((scenario) =>
      named(keyOfScenario(scenario), scenario.newestRun, scenario.name),
    ),
  ];
}

/**
 * The two that are compared: those chosen as far as they are there. At first it is the run before
 * with the proposal, or the proposal with a scenario. Null while there is nothing to compare with.
 */
export function chosenTwo(compared: readonly Compared[], chosen: ChosenTwo): ComparedTwo | null {
  const [first, second] = compared;
  if (first === undefined || second === undefined) return null;
  const byKey = (key: string | null): Compared | undefined =>
    compared.find((one) => one.key === key);
  const usual =
    second.key === previousKey
      ? { before: second, after: first }
      : { before: first, after: second };
  return {
    before: byKey(chosen.before) ?? usual.before,
    after: byKey(chosen.after) ?? usual.after,
  };
}
