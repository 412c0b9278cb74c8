import { useId } from 'react';
import type { OrganisationChange, Unit, Words } from '../../../../electron/contract/index.ts';
import { useOrganisation, useWords } from '../../../i18n/index.ts';
import { AgencySign, Icon } from '../../../ui/index.ts';
import { UnitEditor } from './unit-editor.tsx';
import classes from './units.module.css';

/** One unit: since when and until when, and what it becomes. Opened, it is edited in its place. */
export function UnitRow({
  unit,
  units,
  isOpen,
  onOpen,
  onChange,
  onRemove,
}: {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onChange: (change: OrganisationChange) => void;
  readonly onRemove: () => void;
}) {
  const words = useWords();
  const editorId = useId();
  const { agencyIndex } = useOrganisation();
  const { code, kind, names, isInUse } = unit;
  return (
    <>
      <tr className={classes['row']} data-open={isOpen || undefined}>
        <th scope="row">
          {kind === 'agency' ? <AgencySign code={code} index={agencyIndex(code)} /> : null} {code}
        </th>
        <td>
          <button
            type="button"
            className={classes['open']}
            aria-expanded={isOpen}
            aria-controls={isOpen ? editorId : undefined}
            onClick={onOpen}
          >
            <Icon name="down" />
            {names[words.language]}
          </button>
        </td>
        <td>{sayValidity(unit, words)}</td>
        <td className={classes['soft']}>{saySuccessors(unit, units, words)}</td>
        <td>{words.say(isInUse ? 'settings:unit-in-use' : 'settings:unit-waits')}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5} id={editorId} className={classes['editor']}>
            <UnitEditor unit={unit} units={units} onChange={onChange} onRemove={onRemove} />
          </td>
        </tr>
      )}
    </>
  );
}

function sayValidity({ validFrom, validTo }: Unit, words: Words): string {
  if (validFrom === null && validTo === null) return words.say('settings:unit-always');
  if (validTo === null) return words.say('settings:unit-from', { day: words.day(validFrom ?? '') });
  if (validFrom === null) return words.say('settings:unit-to', { day: words.day(validTo) });
  return words.say('settings:unit-from-to', {
    from: words.day(validFrom),
    to: words.day(validTo),
  });
}

/** What the unit becomes; first what most become, then what only some tasks move to. */
function saySuccessors({ successors }: Unit, units: readonly Unit[], words: Words): string {
  const nameOf = (code: string): string =>
    units.find((unit) => unit.code === code)?.names[words.language] ?? code;
  const whole = successors.filter(({ rule }) => rule === null).map(({ code }) => nameOf(code));
  const partly = successors.length - whole.length;
  return [
    ...(whole.length === 0 ? [] : [words.list(whole)]),
    ...(partly === 0 ? [] : [words.say('settings:unit-partly', { count: partly })]),
  ].join('; ');
}
