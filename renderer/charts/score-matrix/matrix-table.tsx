import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useOrganisation, useWords } from '../../i18n/index.ts';
import { type DataColumn, DataTable, fullNameOf } from '../../ui/index.ts';
import { factOf, type Matrix, type MatrixPair, type MatrixPerson } from './matrix.ts';
import { sayFact } from './say-cell.ts';
import classes from './score-matrix.module.css';

interface MatrixTableProps {
  readonly matrix: Matrix;
  /** The place in `left` of the person whose possible pairs are told. */
  readonly person: number;
  readonly chosen: readonly MatrixPair[];
  readonly selected: MatrixPair | null;
  readonly rowTitle: string;
  readonly columnTitle: string;
  readonly onPerson: (person: number) => void;
  readonly onPick: (left: number, right: number) => void;
}

interface Row {
  readonly place: number;
  readonly person: MatrixPerson;
  readonly score: number | null;
  readonly fact: string;
  readonly isChosen: boolean;
}

/** The numbers of the matrix, one person's row at a time: everybody they could be paired with. */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix, person, selected, onPerson, onPick } = props;
  const words = useWords();
  const { shortNameOf, nameOf } = useOrganisation();
  const rows = useMemo(() => rowsOf(props, words), [props, words]);
  const columns = useMemo<readonly DataColumn<Row>[]>(
    () => [
      {
        key: 'name',
        header: asTitle(props.columnTitle),
        value: (row) => fullNameOf(row.person, words),
      },
      {
        key: 'agency',
        header: words.say('import:field-agency'),
        hideBelow: 40,
        value: ({ person: { agency } }) => (agency === null ? null : shortNameOf(agency)),
      },
      {
        key: 'sector',
        header: words.say('import:field-sector'),
        hideBelow: 60,
        value: ({ person: { sector } }) => (sector === null ? null : nameOf('sector', sector)),
      },
      {
        key: 'score',
        header: words.say('charts:score'),
        width: 7,
        align: 'end',
        value: (row) => row.score,
      },
      {
        key: 'fact',
        header: words.say('charts:state'),
        value: (row) => (row.isChosen ? words.say('charts:chosen-pair') : row.fact),
      },
    ],
    [props.columnTitle, words, shortNameOf, nameOf],
  );
  const own = matrix.left[person];
  return (
    <div className={classes['table']} data-fills>
      <NativeSelect
        className={classes['person'] ?? ''}
        label={asTitle(props.rowTitle)}
        value={person}
        onChange={(event) => onPerson(Number(event.currentTarget.value))}
        data={matrix.left.map((one, place) => ({
          value: String(place),
          label: fullNameOf(one, words),
        }))}
      />
      <DataTable
        label={words.say('charts:matrix-question')}
        rows={rows}
        columns={columns}
        rowKey={(row) => String(row.person.id)}
        selectedKey={selected === null || selected.a !== own?.id ? null : String(selected.b)}
        onSelect={(row) => onPick(person, row.place)}
        firstSorting={[{ id: 'score', desc: true }]}
      />
    </div>
  );
}

/** What a side is called, as the head of a column begins. */
function asTitle(name: string): string {
  return `${name.charAt(0).toLocaleUpperCase()}${name.slice(1)}`;
}

function rowsOf(
  { matrix, person, chosen }: MatrixTableProps,
  words: Parameters<typeof sayFact>[1],
): readonly Row[] {
  const own = matrix.left[person];
  const partners = new Set(chosen.filter(({ a }) => a === own?.id).map(({ b }) => b));
  return matrix.right.map((other, place) => {
    const fact = factOf(matrix, person, place);
    return {
      place,
      person: other,
      score: fact.status === 'allowed' ? fact.score : null,
      fact: fact.status === 'allowed' ? '' : sayFact(fact, words),
      isChosen: partners.has(other.id),
    };
  });
}
