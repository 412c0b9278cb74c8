import { useMemo, useState } from 'react';
import type { ImportRow } from '../../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../../i18n/index.ts';
import {
  AgencyMark,
  type DataColumn,
  DataTable,
  fullNameOf,
  Panel,
  PersonName,
  type RowChoice,
} from '../../../../ui/index.ts';
import { partFieldOf } from '../../list/columns/shown-columns.ts';
import { useProfileWords } from '../../profile-words.ts';
import classes from '../import.module.css';
import { RowChanges } from './row-changes.tsx';

const keyOf = (row: ImportRow): string => row.draft.key;
const statusOrder = { new: 1, changed: 0, unchanged: 2 } as const;
const firstSorting = [{ id: 'status', desc: false }];

/** The rows of a workbook as people: which are new, which change what, and which are ticked. */
export function PreviewRows({
  rows,
  chosen,
  onChoose,
}: {
  readonly rows: readonly ImportRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const words = useWords();
  const columns = usePreviewColumns(rows);
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  const selected = rows.find((row) => keyOf(row) === selectedKey);
  const choice: RowChoice<ImportRow> = {
    chosen,
    onChoose,
    labelOf: (row) => words.say('people:choose-row', { name: fullNameOf(row.draft, words) }),
    isFixed: (row) => row.status === 'unchanged',
  };
  return (
    <div className={classes['rows']}>
      <DataTable
        label={words.say('people:tab-rows', { count: rows.length })}
        rows={rows}
        columns={columns}
        rowKey={keyOf}
        selectedKey={selectedKey}
        onSelect={(row) => setSelectedKey(keyOf(row))}
        onDeselect={() => setSelectedKey(null)}
        choice={choice}
        firstSorting={firstSorting}
      />
      {selected === undefined ? null : (
        <Panel
          name="import-row"
          side="right"
          defaultWidth={400}
          title={fullNameOf(selected.draft, words)}
          onClose={() => setSelectedKey(null)}
        >
          <RowChanges row={selected} />
        </Panel>
      )}
    </div>
  );
}

function usePreviewColumns(rows: readonly ImportRow[]): readonly DataColumn<ImportRow>[] {
  const words = useWords();
  const { shortNameOf } = useOrganisation();
  const { labelOf, textOf } = useProfileWords();
  return useMemo(() => {
    const hasChanges = rows.some((row) => row.status === 'changed');
    const part = partFieldOf(rows.map(({ draft }) => draft));
    const changesColumn: DataColumn<ImportRow> = {
      key: 'changes',
      header: words.say('people:column-changes'),
      width: 18,
      hideBelow: 64,
      value: (row) => row.changedFields.map(labelOf).join(', '),
    };
    return [
      {
        key: 'row',
        header: words.say('people:column-row'),
        width: 4,
        align: 'end',
        value: (row) => row.draft.row,
      },
      {
        key: 'status',
        header: words.say('people:column-status'),
        width: 8,
        value: (row) => statusOrder[row.status],
        render: (row) => (
          <span className={classes['status']} data-status={row.status}>
            {words.say(`people:row-${row.status}`)}
          </span>
        ),
      },
      {
        key: 'name',
        header: words.say('people:column-name'),
        value: (row) => fullNameOf(row.draft, words),
        render: (row) => <PersonName person={row.draft} />,
      },
      {
        key: part,
        header: labelOf(part),
        width: part === 'role' ? 6 : 11,
        value: (row) => textOf(row.draft, part),
      },
      {
        key: 'agency',
        header: labelOf('agency'),
        width: 12.5,
        hideBelow: 44,
        value: (row) => (row.draft.agency === null ? null : shortNameOf(row.draft.agency)),
        render: (row) =>
          row.draft.agency === null ? null : <AgencyMark code={row.draft.agency} />,
      },
      {
        key: 'office',
        header: labelOf('office'),
        width: 8,
        hideBelow: 60,
        value: (row) => textOf(row.draft, 'office'),
      },
      {
        key: 'sector',
        header: labelOf('sector'),
        width: 17.5,
        // What changes is worth more room than the sector, and names more than both.
        hideBelow: hasChanges ? 92 : 78,
        value: (row) => textOf(row.draft, 'sector'),
      },
      ...(hasChanges ? [changesColumn] : []),
    ];
  }, [words, shortNameOf, labelOf, textOf, rows]);
}
