/** The door of what is asked of the solver: a question, its answer as prices and as who moves. */
export { Asked } from './asked.tsx';
export { isOfTotalAlone, isTie, lossBetween, sayLoss, sayPrice } from './loss.ts';
export { MoveTable } from './move-table.tsx';
export { useQuestion } from './use-question.ts';
