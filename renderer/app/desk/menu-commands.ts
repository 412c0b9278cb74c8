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
      for await (const command of commands) carryOut({ command });
    };
    follow().catch((error: unknown) => {
      // Leaving the page breaks off the stream; anything else is a bug worth hearing of.
      if (!leaving.signal.aborted) reportError(error);
    });
    return () => leaving.abort();
  }, [desk, carryOut]);
}
