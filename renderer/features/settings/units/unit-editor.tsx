import { Button, Checkbox } from '@mantine/core';
import {
  languageSchema,
  type OrganisationChange,
  type Unit,
} from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DayField, DraftLine } from '../../../ui/index.ts';
import { Successors } from './successors.tsx';
import classes from './units.module.css';

/** Everything of a unit that can be edited; each field is saved as it is left. */
export function UnitEditor({
  unit,
  units,
  onChange,
  onRemove,
}: {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly onChange: (change: OrganisationChange) => void;
  readonly onRemove: () => void;
}) {
  const words = useWords();
  const { code, names, shortNames, validFrom, validTo, isInUse } = unit;
  const whole = { kind: 'unit', code, names, shortNames, validFrom, validTo, isInUse } as const;
  const isAgency = unit.kind === 'agency';
  const needsName = (draft: string): string | null =>
    draft === '' ? words.say('settings:name-needed') : null;
  return (
    <>
      <div className={classes['fields']}>
        {languageSchema.options.map((language) => (
          <div key={language} lang={language}>
            <DraftLine
              label={words.say('settings:row-new-name', {
                language: words.say(`settings:language-${language}`),
              })}
              shape="wrapping"
              value={names[language]}
              check={needsName}
              onCommit={(name) => onChange({ ...whole, names: { ...names, [language]: name } })}
            />
          </div>
        ))}
        {isAgency &&
          languageSchema.options.map((language) => (
            <div key={language} lang={language}>
              <DraftLine
                label={words.say('settings:unit-short', {
                  language: words.say(`settings:language-${language}`),
                })}
                maxLength={60}
                value={shortNames[language]}
                check={needsName}
                onCommit={(name) =>
                  onChange({ ...whole, shortNames: { ...shortNames, [language]: name } })
                }
              />
            </div>
          ))}
      </div>
      <div className={classes['days2']}>
        <DayField
          label={words.say('settings:unit-first-day')}
          day={validFrom}
          limits={{ earliest: null, latest: validTo }}
          onDay={(day) => onChange({ ...whole, validFrom: day })}
        />
        <DayField
          label={words.say('settings:unit-last-day')}
          day={validTo}
          limits={{ earliest: validFrom, latest: null }}
          onDay={(day) => onChange({ ...whole, validTo: day })}
        />
        {isAgency && (
          <Checkbox
            label={words.say('settings:unit-offer')}
            checked={isInUse}
            onChange={() => onChange({ ...whole, isInUse: !isInUse })}
          />
        )}
      </div>
      <Successors unit={unit} units={units} onChange={onChange} />
      <Button className={classes['remove']} onClick={onRemove}>
        {words.say('settings:unit-remove')}
      </Button>
    </>
  );
}
