/** The longest name that a scenario may have. */
export const MOST_LETTERS = 120;
