const DAY_MILLISECONDS = 86_400_000;

/** The day after a day, both as yyyy-mm-dd. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MILLISECONDS).toISOString().slice(0, 10);
}
