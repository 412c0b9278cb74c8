import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Cohort, CohortSettings } from '../../../electron/contract/index.ts';
import { useDesk, useUnsaved } from '../../app/index.ts';

/** The settings on the desk, how to change them, and how to have the last change stored at once. */
export interface SettingsDesk {
  readonly settings: CohortSettings;
  readonly change: (changes: Partial<CohortSettings>) => void;
  readonly store: () => Promise<void>;
}

const QUIET_MS = 500;

/**
 * Keeps what the coordinator is setting and stores it once the hand rests, so that one pull of a
 * slider is one undo step. Leaving the room stores at once.
 */
export function useSettings(cohort: Cohort): SettingsDesk {
  const desk = useDesk();
  const { mutateAsync } = useMutation(desk.cohorts.saveSettings.mutationOptions());
  const [draft, setDraft] = useState<CohortSettings | null>(null);
  const unsaved = useRef<CohortSettings | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cohortId = cohort.id;

  const store = useCallback(async () => {
    clearTimeout(timer.current);
    const settings = unsaved.current;
    if (settings === null) return;
    unsaved.current = null;
    try {
      await mutateAsync({ cohortId, settings });
    } finally {
      if (unsaved.current === null) setDraft(null);
    }
  }, [mutateAsync, cohortId]);

  useUnsaved(store);
  const settings = draft ?? cohort.settings;
  const change = (changes: Partial<CohortSettings>): void => {
    const next = { ...settings, ...changes };
    unsaved.current = next;
    setDraft(next);
    clearTimeout(timer.current);
    // A refusal is worded in a dialog by the desk itself; here the draft only gives way to what is stored.
    timer.current = setTimeout(() => store().catch(() => undefined), QUIET_MS);
  };
  useEffect(() => () => void store().catch(() => undefined), [store]);
  return { settings, change, store };
}
