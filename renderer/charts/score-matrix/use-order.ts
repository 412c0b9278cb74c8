import { useEffect, useMemo, useState } from 'react';
import { useOrganisation, useWords } from '../../i18n/index.ts';
import { type OrderName, orderByGroup } from './groups.ts';
import { orderByLikeness } from './likeness.ts';
import type { Matrix, MatrixOrder } from './matrix.ts';
import { runInSlices } from './slices.ts';

/** The order that is asked for; the one by name until likeness has been worked out. */
export function useOrder(
  matrix: Matrix,
  name: OrderName,
): { order: MatrixOrder; isReady: boolean } {
  const words = useWords();
  const { organisation } = useOrganisation();
  const likeness = useLikeness(matrix, name === 'likeness');
  const grouped = useMemo(() => {
    const by = name === 'likeness' ? 'name' : name;
    const rows = by === 'sector' ? organisation.sectors : organisation.agencies;
    const codes = rows.map(({ code }) => code);
    return orderByGroup(matrix, by, codes, words);
  }, [matrix, name, organisation, words]);
  return name === 'likeness'
    ? { order: likeness ?? grouped, isReady: likeness !== null }
    : { order: grouped, isReady: true };
}

/** The order by likeness, worked out beside other work and kept for as long as the matrix stays. */
function useLikeness(matrix: Matrix, isWanted: boolean): MatrixOrder | null {
  const [found, setFound] = useState<{ matrix: Matrix; order: MatrixOrder } | null>(null);
  const known = found?.matrix === matrix ? found.order : null;
  const isMissing = isWanted && known === null;
  useEffect(() => {
    if (!isMissing) return;
    const leaving = new AbortController();
    void runInSlices(orderByLikeness(matrix), leaving.signal).then((order) => {
      if (order !== null) setFound({ matrix, order });
    });
    return () => leaving.abort();
  }, [matrix, isMissing]);
  return known;
}
