import { useEffect } from 'react';
import { useCarryOut } from './commands.tsx';
import { useDesk } from './desk-context.tsx';

/** Carries out what is chosen from the native menu, for as long as the page lives. */
export function useMenuCommands(): void {
  const desk = useDesk();
  const carryOut = useCarryOut();
  useEffect(() => {
    const leaving = new AbortController();
    const follow = async (): Promise<void> => {
      const commands = await desk.desk.commands.call(undefined, { signal: leaving.signal });
      // A fault in carrying out a command is reported as such, and does not end the stream.
      for await (const command of commands) queueMicrotask(() => carryOut({ command }));
    };
    // The stream ends with the page or with the backend, of which the main process tells.
    follow().catch(() => undefined);
    return () => leaving.abort();
  }, [desk, carryOut]);
}
