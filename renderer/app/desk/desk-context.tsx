import { createContext, type ReactNode, use } from 'react';
import type { Desk } from './connection.ts';

const DeskContext = createContext<Desk | null>(null);

export function DeskProvider({
  desk,
  children,
}: {
  readonly desk: Desk;
  readonly children: ReactNode;
}) {
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/**
 * What the page may ask of the desk: `useQuery(desk.people.list.queryOptions())`,
 * `useMutation(desk.people.edit.mutationOptions())`, `desk.imports.read.call(...)`. Every change
 * refreshes what is shown, and a refusal is worded in a dialog, without the caller's doing.
 */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('useDesk is used outside DeskProvider.');
  return desk;
}
