import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ImportRecord } from '../../../../../electron/contract/index.ts';
import { useCarryOut, useDesk } from '../../../../app/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { Panel } from '../../../../ui/index.ts';
import { focusNear } from '../../focus-near.ts';
import { useProfileWords } from '../../profile-words.ts';
import classes from './import-history.module.css';

/** The imports whose changes stand, the newest first, and the undo of the last step. */
export function ImportHistory({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk();
  const words = useWords();
  const { data: records } = useQuery(desk.imports.history.queryOptions());
  return (
    <Panel
      name="imports"
      side="right"
      defaultWidth={440}
      title={words.say('people:imports')}
      onClose={onClose}
    >
      {records?.length === 0 ? (
        <p className={classes['about']}>{words.say('people:imports-none')}</p>
      ) : null}
      <ol>
        {records?.map((record) => (
          <li key={record.importId} className={classes['record']}>
            <Record record={record} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** What one import did; the newest change can be taken back from here. */
function Record({
  record: {
    importedAt,
    fileKind,
    added,
    changed,
    unchanged,
    missing,
    changedFields,
    isLatestChange,
  },
}: {
  readonly record: ImportRecord;
}) {
  const words = useWords();
  const carryOut = useCarryOut();
  const { labelOf } = useProfileWords();
  const counts = { new: added, changed, unchanged, missing };
  const numbers = (['new', 'changed', 'unchanged', 'missing'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words.say(`people:count-${kind}`, { count: counts[kind] }));
  const mostChanged = changedFields.toSorted((first, second) => second.people - first.people);
  return (
    <>
      <h3 className={classes['when']}>
        {words.moment(importedAt)}
        {fileKind === null ? null : (
          <span className={classes['about']}>{words.say(`people:file-${fileKind}`)}</span>
        )}
      </h3>
      <p>{words.list(numbers)}</p>
      {mostChanged.length === 0 ? null : (
        <p className={classes['about']}>
          {words.say('people:imports-fields', {
            fields: mostChanged.map(({ field, people }) => `${labelOf(field)} ${people}`),
          })}
        </p>
      )}
      {isLatestChange ? (
        <Button
          className={classes['undo'] ?? ''}
          onClick={() => {
            focusNear('aside');
            carryOut({ command: 'undo' });
          }}
        >
          {words.say('people:imports-undo')}
        </Button>
      ) : null}
    </>
  );
}
