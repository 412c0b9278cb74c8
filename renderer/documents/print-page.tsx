import type { ContractRouterClient } from '@orpc/contract';
import { useEffect, useState } from 'react';
import {
  type Contract,
  createWords,
  type Organisation,
  type Roster,
} from '../../electron/contract/index.ts';
import type { PrintedRoster } from './print-request.ts';
import { RosterDocument } from './roster-document.tsx';

interface PrintPageProps {
  readonly client: ContractRouterClient<Contract>;
  readonly request: PrintedRoster;
}

type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'loaded'; readonly roster: Roster; readonly organisation: Organisation };

/**
 * A window that holds one document and nothing else, for printing. It tells through
 * `data-document` on the root element whether the paper is `ready` or has `failed`: ready means
 * loaded, laid out, and drawn in its own fonts.
 */
export function PrintPage({ client, request }: PrintPageProps) {
  const [loaded, setLoaded] = useState<Loaded>({ status: 'loading' });
  const words = createWords(request.language);

  useEffect(() => {
    let isHere = true;
    load(client, request.cohortId).then(
      (outcome) => isHere && setLoaded(outcome),
      () => isHere && setLoaded({ status: 'failed' }),
    );
    return () => {
      isHere = false;
    };
  }, [client, request.cohortId]);

  useEffect(() => {
    if (loaded.status === 'failed') document.documentElement.dataset['document'] = 'failed';
    if (loaded.status !== 'loaded') return;
    document.documentElement.lang = words.language;
    document.title = words.say('documents:title', {
      cohort: loaded.roster.cohortName,
      day: words.day(loaded.roster.acceptedAt),
    });
    void announceWhenDrawn();
  }, [loaded, words]);

  if (loaded.status === 'failed') return <p>{words.say('documents:not-loaded')}</p>;
  if (loaded.status !== 'loaded') return null;
  return (
    <RosterDocument
      roster={loaded.roster}
      organisation={loaded.organisation}
      words={words}
      withScores={request.withScores}
    />
  );
}

async function load(client: PrintPageProps['client'], cohortId: number): Promise<Loaded> {
  const [roster, organisation] = await Promise.all([
    client.rosters.get({ cohortId }),
    client.organisation.get(),
  ]);
  return roster === null ? { status: 'failed' } : { status: 'loaded', roster, organisation };
}

/** Fonts change the height of rows and so the breaks of pages: two frames lay them anew. */
async function announceWhenDrawn(): Promise<void> {
  await document.fonts.ready;
  await nextFrame();
  await nextFrame();
  document.documentElement.dataset['document'] = 'ready';
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
