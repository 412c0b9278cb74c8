/**
 * Passes a fraction from 0 to 1 on only where it has grown by a percent: a question that looks at
 * thousands of pairs would else tell of each.
 */
export function inWholePercents(report: (fraction: number) => void): (fraction: number) => void {
  let told = -1;
  return (fraction) => {
    const percent = Math.floor(100 * fraction);
    if (percent <= told) return;
    told = percent;
    report(percent / 100);
  };
}
