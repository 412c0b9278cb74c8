const collator = new Intl.Collator('fi', { sensitivity: 'accent' });

interface Named {
  readonly id: number;
  readonly lastName: string;
  readonly firstName: string;
}

/** Orders people by last and first name as Finnish does (å, ä, ö last); namesakes by their id. */
export function byName(a: Named, b: Named): number {
  return (
    collator.compare(a.lastName, b.lastName) ||
    collator.compare(a.firstName, b.firstName) ||
    a.id - b.id
  );
}
