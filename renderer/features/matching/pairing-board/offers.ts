import type {
  PartnerChoice,
  PersonReference,
  StageLoss,
} from '../../../../electron/contract/index.ts';
import type { Matrix } from '../../../charts/index.ts';

/** What would come of bringing the carried person to somebody. */
export type Offer =
  /** The two are a pair already. */
  | { readonly status: 'together' }
  | { readonly status: 'ruled-out'; readonly rule: string | null }
  /** The carried one is locked where they are, a visit perhaps in a week. */
  | { readonly status: 'held'; readonly week: string | null }
  /** The coordinator has parted the two. */
  | { readonly status: 'parted' }
  /** Every place here is locked to others. */
  | { readonly status: 'taken'; readonly by: readonly PersonReference[] }
  /** Something that is locked or asked for leaves no roster with this pair. */
  | { readonly status: 'impossible' }
  /** What the whole would lose is still being worked out. */
  | { readonly status: 'scored'; readonly score: number }
  | { readonly status: 'priced'; readonly score: number; readonly loss: StageLoss }
  /**
   * The two would change places: what each new pair scores, the change of the two together, and what
   * the whole would lose, once that is worked out.
   */
  | {
      readonly status: 'exchange';
      readonly scores: readonly [number, number];
      readonly change: number;
      readonly loss: StageLoss | null;
    }
  /** The two cannot change places; null while it is not known whether they can. */
  | { readonly status: 'no-exchange'; readonly why: Hindrance | null };

/** What keeps two from changing places. */
export type Hindrance =
  | { readonly kind: 'ruled-out'; readonly rule: string | null }
  | { readonly kind: 'parted' | 'locked' | 'impossible' };

/** Whether the carried person may be put there. */
export function isOpen({ status }: Offer): boolean {
  return status === 'scored' || status === 'priced' || status === 'exchange';
}

/** What is known of the carried person's possible partners. */
export interface Known {
  readonly isTogether: boolean;
  readonly isParted: boolean;
  /** To whom every place of the possible partner is locked; null while one is free. */
  readonly lockedTo: readonly PersonReference[] | null;
  /** What the two score, -1 where a rule forbids the pair; null while it is not known. */
  readonly cell: { readonly score: number; readonly rule: string | null } | null;
  /** What the pair would cost; null where there is no such choice, or while it is worked out. */
  readonly choice: PartnerChoice | null;
  /** Whether the prices of the carried person's pairs are there. */
  readonly isPriced: boolean;
}

/** Gathers what is known of one possible partner. */
export function offerOf(known: Known): Offer {
  const { isTogether, isParted, lockedTo, cell, choice, isPriced } = known;
  if (isTogether) return { status: 'together' };
  if (cell !== null && cell.score < 0) return { status: 'ruled-out', rule: cell.rule };
  if (isParted) return { status: 'parted' };
  if (lockedTo !== null) return { status: 'taken', by: lockedTo };
  if (choice !== null && choice.loss !== null)
    return { status: 'priced', score: cell?.score ?? choice.score, loss: choice.loss };
  if (isPriced) return { status: 'impossible' };
  return { status: 'scored', score: cell?.score ?? 0 };
}

/** Reads cells by the ids of people, as often as asked. */
export function cellReader(matrix: Matrix | null) {
  if (matrix === null) return () => null;
  const rows = new Map(matrix.left.map(({ id }, place) => [id, place]));
  const columns = new Map(matrix.right.map(({ id }, place) => [id, place]));
  return (a: number, b: number): Known['cell'] => {
    const row = rows.get(a);
    const column = columns.get(b);
    if (row === undefined || column === undefined) return null;
    const place = row * matrix.right.length + column;
    const rule = matrix.ruleNames[(matrix.rules[place] ?? 0) - 1] ?? null;
    return { score: matrix.scores[place] ?? -1, rule };
  };
}
