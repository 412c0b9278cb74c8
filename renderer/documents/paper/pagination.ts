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
 * `leads` goes to the next page with the row after it rather than stand last, and so rows that lead
 * one another stay together if a page has room for them all; one that `opens` goes to the next page
 * whatever room is left. A row taller than a page gets a page of its own. Returns the row indexes of
 * each page; at least one page. Cost: a step for each row and each row it leads.
 */
export function layRowsOnPages(
  { firstPage, laterPage, rows }: PageMeasures,
  leads: (index: number) => boolean = () => false,
  opens: (index: number) => boolean = () => false,
): readonly (readonly number[])[] {
  const pages: number[][] = [[]];
  let left = firstPage;
  rows.forEach((height, index) => {
    const needed = heightWithLed(rows, index, leads, laterPage);
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

/** How high a row is with all that it leads; with the next one alone if no page has room for all. */
function heightWithLed(
  rows: readonly number[],
  index: number,
  leads: (index: number) => boolean,
  page: number,
): number {
  let end = index;
  while (leads(end) && end + 1 < rows.length) end += 1;
  const heightUntil = (last: number): number =>
    rows.slice(index, last + 1).reduce((sum, height) => sum + height, 0);
  const all = heightUntil(end);
  return all <= page ? all : heightUntil(Math.min(end, index + 1));
}
