export { createSolver } from './solver.ts';
export { createWorkbookReader } from './workbook-reader.ts';
