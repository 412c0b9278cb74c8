import { useCallback, useMemo } from 'react';
import { useOrganisation, useWords } from '../../i18n/index.ts';
import { fullNameOf } from '../../ui/index.ts';
import { groupsOf, type OrderName } from './groups.ts';
import { cellsOf, countMatrix, type Matrix, type MatrixOrder, type MatrixPair } from './matrix.ts';
import { scaleOf } from './scale.ts';
import type { Subject } from './scene.ts';

/** What the drawing shows; the same object until the matrix, its order or the language changes. */
export function useSubject(
  matrix: Matrix,
  order: MatrixOrder,
  orderName: OrderName,
  chosen: readonly MatrixPair[],
): Subject {
  const words = useWords();
  const { nameOf, shortNameOf } = useOrganisation();
  const scale = useMemo(() => scaleOf(matrix.scores), [matrix]);
  const groupName = useCallback(
    (code: string | null): string => {
      if (code === null) return words.say('common:not-answered');
      return orderName === 'sector' ? nameOf('sector', code) : shortNameOf(code);
    },
    [orderName, words, nameOf, shortNameOf],
  );
  return useMemo(() => {
    const nameAt = (people: Matrix['left'], places: readonly number[]) => (place: number) => {
      const person = people[places[place] ?? -1];
      return person === undefined ? '' : fullNameOf(person, words);
    };
    return {
      matrix,
      order,
      scale,
      groupName,
      chosen: cellsOf(chosen, matrix, order),
      rowGroups: groupsOf(matrix.left, order.rows, orderName),
      columnGroups: groupsOf(matrix.right, order.columns, orderName),
      rowName: nameAt(matrix.left, order.rows),
      columnName: nameAt(matrix.right, order.columns),
    };
  }, [matrix, order, scale, groupName, chosen, orderName, words]);
}

/** The whole matrix in a sentence. */
export function useSummary(matrix: Matrix, chosen: readonly MatrixPair[]): string {
  const words = useWords();
  return useMemo(() => {
    const { all, allowed, chosen: marked } = countMatrix(matrix, chosen);
    return words.say('charts:matrix-answer', {
      allowed: words.number(allowed),
      all: words.number(all),
      chosen: words.number(marked),
    });
  }, [matrix, chosen, words]);
}
