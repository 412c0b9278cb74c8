/** Which of the two said something, or null when neither did. */
export function fromEither(mentor: boolean, mentee: boolean): 'both' | 'mentor' | 'mentee' | null {
  if (mentor && mentee) return 'both';
  if (mentor) return 'mentor';
  return mentee ? 'mentee' : null;
}
