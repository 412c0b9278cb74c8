import type { ContractRouterClient } from '@orpc/contract';
import { useEffect, useState } from 'react';
import {
  type Contract,
  createWords,
  type DocumentPrintRequest,
  documentName,
} from '../../electron/contract/index.ts';
import { type DocumentData, readDocumentData } from './document-data.ts';
import { PrintedDocument } from './printed-document.tsx';

interface PrintPageProps {
  readonly client: ContractRouterClient<Contract>;
  readonly request: DocumentPrintRequest;
}

type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'loaded'; readonly data: DocumentData };

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
    readDocumentData(client, request.cohortId).then(
      (data) =>
        isHere && setLoaded(data === null ? { status: 'failed' } : { status: 'loaded', data }),
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
    const { cohortName, acceptedAt, method } = loaded.data.roster;
    document.title = words.say('documents:title', {
      cohort: cohortName,
      kind: words.say(`documents:kind-${documentName(request.document, method)}`),
      day: words.day(acceptedAt),
    });
    void announceWhenDrawn();
  }, [loaded, words, request.document]);

  if (loaded.status === 'failed') return <p>{words.say('documents:not-loaded')}</p>;
  if (loaded.status !== 'loaded') return null;
  return (
    <PrintedDocument
      data={loaded.data}
      document={request.document}
      words={words}
      withScores={request.withScores}
    />
  );
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
