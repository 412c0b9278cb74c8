import type { OrganisationChange } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DraftLine } from '../../../ui/index.ts';
import { NameCells } from '../table/name-cells.tsx';
import { RemoveCell } from '../table/remove-cell.tsx';
import { AgencySelect, SectorSelect } from './choices.tsx';
import classes from './lists.module.css';
import { readPlace, writePlace } from './place.ts';
import type { ListedRow } from './rows.ts';

/** One row of a list: its code, its names, what else is known of it, and its way out. */
export function ListRow({
  row,
  onChange,
  onRemove,
}: {
  readonly row: ListedRow;
  readonly onChange: (change: OrganisationChange) => void;
  readonly onRemove: () => void;
}) {
  const words = useWords();
  const { kind, code, names } = row;
  const name = names[words.language];
  return (
    <tr>
      <th scope="row">{code}</th>
      <NameCells
        code={code}
        names={names}
        onRename={(named) => onChange({ kind: 'names', table: kind, code, names: named })}
      />
      {row.kind === 'office' && <OfficeCells office={row} onChange={onChange} />}
      {row.kind === 'competence' && (
        <td>
          <SectorSelect
            label={words.say('settings:competence-sector-of', { name })}
            hasHiddenLabel
            sector={row.sector}
            onSector={(sector) => onChange({ kind: 'competence-sector', code, sector })}
          />
        </td>
      )}
      <RemoveCell label={words.say('settings:row-remove', { name })} onRemove={onRemove} />
    </tr>
  );
}

function OfficeCells({
  office: { code, names, agency, latitude, longitude },
  onChange,
}: {
  readonly office: Extract<ListedRow, { kind: 'office' }>;
  readonly onChange: (change: OrganisationChange) => void;
}) {
  const words = useWords();
  const name = names[words.language];
  const office = { kind: 'office', code, agency, latitude, longitude } as const;
  return (
    <>
      <td>
        <AgencySelect
          label={words.say('settings:office-agency-of', { name })}
          hasHiddenLabel
          agency={agency}
          onAgency={(chosen) => onChange({ ...office, agency: chosen })}
        />
      </td>
      <td className={classes['place']}>
        <DraftLine
          label={words.say('settings:office-place-of', { name })}
          hasHiddenLabel
          maxLength={40}
          value={writePlace(office)}
          check={(draft) =>
            readPlace(draft) === null ? words.say('settings:office-place-wrong') : null
          }
          onCommit={(text) => {
            const place = readPlace(text);
            if (place !== null) onChange({ ...office, ...place });
          }}
        />
      </td>
    </>
  );
}
