const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Moves the focus from a field of a table to the next one in an arrow's direction, over cells
 * without a field. Left and right move only where the text has no room left for the caret.
 *
 * @returns whether the focus moved
 */
export function focusNeighbour(field: HTMLInputElement, key: string): boolean {
  const step = steps[key];
  const cell = field.closest<HTMLTableCellElement>('td');
  const row = field.closest('tr');
  if (step === undefined || cell === null || row === null || keepsCaret(field, key)) return false;
  const rows = [...(row.parentElement?.children ?? [])];
  for (
    let y = rows.indexOf(row) + step[0], x = cell.cellIndex + step[1];
    rows[y]?.children[x] !== undefined;
    y += step[0], x += step[1]
  ) {
    const next = rows[y]?.children[x]?.querySelector('input');
    if (next) {
      next.focus();
      return true;
    }
  }
  return false;
}

function keepsCaret(
  { selectionStart, selectionEnd, value }: HTMLInputElement,
  key: string,
): boolean {
  const isAll = selectionStart === 0 && selectionEnd === value.length;
  if (key === 'ArrowLeft') return !isAll && selectionStart !== 0;
  if (key === 'ArrowRight') return !isAll && selectionEnd !== value.length;
  return false;
}
