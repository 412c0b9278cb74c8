import type { ReasonView } from '../../../../electron/contract/index.ts';

/** Those who may be left without a pair come before what only makes pairs worse. */
const gravest = ['warning-no-candidate', 'warning-one-candidate'];

/** The warnings with the gravest first; the others keep their order. */
export function gravestFirst(warnings: readonly ReasonView[]): readonly ReasonView[] {
  return [
    ...gravest.flatMap((code) => warnings.filter((warning) => warning.code === code)),
    ...warnings.filter(({ code }) => !gravest.includes(code)),
  ];
}
