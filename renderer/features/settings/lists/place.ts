/** Where an office is, in degrees of WGS 84. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const written = /^(\d{2}(?:[.,]\d+)?)\s*[°]?\s*[N]?\s*[,;\s]\s*(\d{2}(?:[.,]\d+)?)\s*[°]?\s*[E]?$/;

/**
 * Reads a place as maps give it, 64.2222, 27.7278, or with decimal commas; null for anything else
 * and for places outside Finland.
 */
export function readPlace(text: string): Place | null {
  const [, north, east] = written.exec(text.trim()) ?? [];
  if (north === undefined || east === undefined) return null;
  const latitude = Number(north.replace(',', '.'));
  const longitude = Number(east.replace(',', '.'));
  const isInFinland = latitude >= 59 && latitude <= 71 && longitude >= 19 && longitude <= 32;
  return isInFinland ? { latitude, longitude } : null;
}

/** Writes a place as maps do, with decimal points. */
export function writePlace({ latitude, longitude }: Place): string {
  return `${latitude}, ${longitude}`;
}
