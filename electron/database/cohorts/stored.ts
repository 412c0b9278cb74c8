import { z } from 'zod';
import type { Answer, PairingProblem } from '../../../solver/index.ts';
import {
  type CohortSettings,
  cohortSettingsSchema,
  idSchema,
  methodSchema,
  scorePartSchema,
  stageValuesSchema,
  weekSchema,
} from '../../contract/index.ts';

/** What the JSON columns of runs and rosters must hold; checked whenever they are read. */

export const storedPairSchema = z
  .object({
    aId: idSchema,
    bId: idSchema,
    score: z.int(),
    parts: z.array(scorePartSchema).readonly(),
    isLocked: z.boolean(),
    /** Runs of before there were visits and trios have neither. */
    slot: weekSchema.nullable().default(null),
    third: z.object({ id: idSchema, score: z.int() }).readonly().nullable().default(null),
  })
  .readonly();
/** A pair by the ids of its people, in the order in which the solver names them. */
export type StoredPair = z.infer<typeof storedPairSchema>;

export const runPersonSchema = z.object({ key: z.string(), personId: idSchema }).readonly();
/** Which person stands under a key in a run's problem and answer. */
export type RunPerson = z.infer<typeof runPersonSchema>;

/**
 * Settings as they were stored, at any time: what a cohort of before a setting was made does not
 * have is as it then was for everybody.
 */
export function readSettings(json: string): CohortSettings {
  const stored = z
    .looseObject({ weights: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(json));
  return cohortSettingsSchema.parse({
    weeks: [],
    isReciprocal: false,
    oddPerson: 'waits',
    loadLimit: null,
    menteesPerMentor: null,
    lowestScore: null,
    repeatsPairs: false,
    ...stored,
    weights: { ...unweighted, ...stored.weights },
  });
}

const unweighted = { coverage: 0, 'stand-in': 0, learning: 0, peaks: 0, workload: 0 };

export const versionsSchema = z.record(z.string(), z.string()).readonly();

const idPair = z.tuple([z.string(), z.string()]);
const pairLock = z.union([idPair, z.tuple([z.string(), z.string(), z.string()])]);
const stage = z.enum(['matched', 'fairness', 'total']);

const frame = {
  version: z.literal(1),
  method: methodSchema,
  people: z.array(
    z.object({
      id: z.string(),
      side: z.exactOptional(z.enum(['left', 'right'])),
      capacity: z.exactOptional(z.number()),
      slotCapacity: z.exactOptional(z.number()),
    }),
  ),
  locked: z.exactOptional(z.array(pairLock)),
  forbidden: z.exactOptional(z.array(idPair)),
  quotas: z.exactOptional(
    z.array(
      z.object({
        name: z.string(),
        tag: z.string(),
        min: z.exactOptional(z.number().nullable()),
        max: z.exactOptional(z.number().nullable()),
        minShare: z.exactOptional(z.number().nullable()),
        maxShare: z.exactOptional(z.number().nullable()),
      }),
    ),
  ),
  objective: z.exactOptional(z.array(stage)),
  oddPerson: z.exactOptional(z.enum(['waits', 'trio'])),
  reciprocal: z.exactOptional(z.boolean()),
};

const candidate = z.object({
  a: z.string(),
  b: z.string(),
  score: z.number(),
  tags: z.exactOptional(z.array(z.string())),
});

const matrix = z.object({
  left: z.array(z.string()),
  right: z.array(z.string()),
  scores: z.array(z.array(z.number())),
  tags: z.exactOptional(z.record(z.string(), z.array(z.string()))),
});

export const storedProblemSchema: z.ZodType<PairingProblem> = z.union([
  z.object({ ...frame, candidates: z.array(candidate) }),
  z.object({ ...frame, matrix }),
]);

/** The answer, of which reasons and issues are codes with values that only the solver knows. */
export const storedAnswerSchema = z.custom<Answer>(
  (value) =>
    z
      .object({
        status: z.enum(['optimal', 'feasible', 'infeasible', 'cancelled', 'invalid']),
        pairs: z.array(z.object({ a: z.string(), b: z.string(), score: z.number() })),
        objective: stageValuesSchema.nullable(),
        bound: stageValuesSchema.nullable(),
        proof: z.string().nullable(),
        verified: z.boolean(),
        unmatched: z.array(
          z.object({ id: z.string(), reasons: z.array(z.object({ code: z.string() })) }),
        ),
        conflict: z.array(z.string()),
        issues: z.array(z.object({ code: z.string() })),
        secondOpinion: z.object({ status: z.string() }),
        timing: z.object({ totalMs: z.number(), engine: z.string() }),
      })
      .safeParse(value).success,
);
