import { type DeskAnswer, type DeskQuestion, Refused, type ToMain } from '../contract/index.ts';

type Settle = (answer: DeskAnswer) => void;

/** What the backend asks of main and waits for: dialogs and paper. */
export interface Questions {
  /** The path that the user chose, or null. Rejects with Refused, as do all of these. */
  readonly path: (
    question: Extract<DeskQuestion, { kind: 'choose-workbook' | 'choose-place' }>,
  ) => Promise<string | null>;
  readonly pdf: (question: Extract<DeskQuestion, { kind: 'to-pdf' }>) => Promise<Uint8Array>;
  readonly printer: (
    question: Extract<DeskQuestion, { kind: 'to-printer' }>,
  ) => Promise<'printed' | 'cancelled'>;
  /** Main's answer to the question with this number; one that nobody waits for is passed over. */
  readonly settle: (id: number, answer: DeskAnswer) => void;
}

/** Makes the questions of one backend; `say` carries them to main. */
export function createQuestions(say: (message: ToMain) => void): Questions {
  const waiting = new Map<number, Settle>();
  let latest = 0;

  const ask = (question: DeskQuestion): Promise<DeskAnswer> =>
    new Promise((resolve) => {
      latest += 1;
      waiting.set(latest, resolve);
      say({ kind: 'question', id: latest, question });
    });

  return {
    path: async (question) => expected(await ask(question), 'path').path,
    pdf: async (question) => expected(await ask(question), 'pdf').bytes,
    printer: async (question) => expected(await ask(question), 'printer').status,
    settle: (id, answer) => {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    },
  };
}

function expected<Kind extends DeskAnswer['kind']>(
  answer: DeskAnswer,
  kind: Kind,
): Extract<DeskAnswer, { kind: Kind }> {
  if (answer.kind === 'refused') throw new Refused(answer.refusal.code, answer.refusal.params);
  if (!isKind(answer, kind))
    throw new Error(`main answered with ${answer.kind} instead of ${kind}`);
  return answer;
}

function isKind<Kind extends DeskAnswer['kind']>(
  answer: DeskAnswer,
  kind: Kind,
): answer is Extract<DeskAnswer, { kind: Kind }> {
  return answer.kind === kind;
}
