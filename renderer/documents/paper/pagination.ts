/** What there is to lay on pages, in any one unit of length. */
export interface PageMeasures {
  /** Room for rows on the first page, where the heading stands. */
  readonly firstPage: number;
  /** Room for rows on every later page. */
  readonly laterPage: number;
  readonly rows: readonly number[];
}

/**
 * Lays rows on pages in their order, as many on each as fit, and never cuts a row. A row that
 * `leads` goes to the next page with the row after it rather than stand last; one that `opens` goes
 * to the next page whatever room is left. A row taller than a page gets a page of its own. Returns
 * the row indexes of each page; at least one page.
 */
export function layRowsOnPages(
  { firstPage, laterPage, rows }: PageMeasures,
  leads: (index: number) => boolean = () => false,
  opens: (index: number) => boolean = () => false,
): readonly (readonly number[])[] {
  const pages: number[][] = [[]];
  let left = firstPage;
  rows.forEach((height, index) => {
    const needed = height + (leads(index) ? (rows[index + 1] ?? 0) : 0);
    const page = pages.at(-1);
    if (page && (page.length === 0 || (needed <= left && !opens(index)))) {
      page.push(index);
      left -= height;
    } else {
      pages.push([index]);
      left = laterPage - height;
    }
  });
  return pages;
}
