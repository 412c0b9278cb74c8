/** The contract's door: what a window, the command line and the services agree on. */
export * from './cohorts.ts';
export { type Contract, contract } from './contract.ts';
export * from './data-folder.ts';
export * from './desk.ts';
export * from './exports.ts';
export * from './imports.ts';
export * from './insight.ts';
export * from './link.ts';
export * from './matching.ts';
export * from './organisation.ts';
export * from './participation.ts';
export * from './people.ts';
export * from './refusals.ts';
export * from './values.ts';
export { nameInTable, sayReason } from './words/reasons.ts';
export { sayRefusal } from './words/refusals.ts';
export { sayStretches, sayWeeks } from './words/say-weeks.ts';
export { createWords, type MessageKey, type Words } from './words/words.ts';
