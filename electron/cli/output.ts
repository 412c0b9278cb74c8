/** Prints one line for the reader or the next program. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a value as one line of JSON. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}

/** Tells what went wrong, in one line. */
export function printError(line: string): void {
  process.stderr.write(`${line.replaceAll('\n', ' ')}\n`);
}
