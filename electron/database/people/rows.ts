/** The rows in which a field has this value. */
export function filed<Row, Field extends keyof Row>(
  rows: readonly Row[],
  field: Field,
  value: Row[Field],
): Row[] {
  return rows.filter((row) => row[field] === value);
}

/** What is taken from each row, by person and in the order of the rows. */
export function grouped<Row extends { readonly person_id: number }, Value>(
  rows: readonly Row[],
  toValue: (row: Row) => Value,
): Map<number, Value[]> {
  const groups = new Map<number, Value[]>();
  for (const row of rows) {
    const group = groups.get(row.person_id);
    if (group === undefined) groups.set(row.person_id, [toValue(row)]);
    else group.push(toValue(row));
  }
  return groups;
}
