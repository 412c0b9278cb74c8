const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Puts together something that looks like an identity code, from the numbers kept for testing
 * (900 to 999). Made at run time, so that no file of the project has one in it.
 */
export function madeUpIdentityCode({
  birthday = '010190',
  separator = '-',
  number = 999,
  isCheckRight = true,
}: {
  readonly birthday?: string;
  readonly separator?: string;
  readonly number?: number;
  readonly isCheckRight?: boolean;
} = {}): string {
  const remainder = Number(`${birthday}${number}`) % checkCharacters.length;
  const shift = isCheckRight ? 0 : 1;
  const check = checkCharacters[(remainder + shift) % checkCharacters.length] ?? '0';
  return `${birthday}${separator}${number}${check}`;
}
