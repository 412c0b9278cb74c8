import {
  type ImportRow,
  type ProfileField,
  profileFieldNames,
} from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { useProfileWords } from '../../profile-words.ts';
import classes from '../import.module.css';

/** One row field by field: what the file says, and for a changed field what is stored now. */
export function RowChanges({ row }: { readonly row: ImportRow }) {
  const words = useWords();
  const { labelOf, textOf } = useProfileWords();
  const { draft, stored } = row;
  const isChanged = (field: ProfileField): boolean => row.changedFields.includes(field);
  const fields = profileFieldNames.filter(
    (field) => isChanged(field) || textOf(draft, field) !== null,
  );
  const ordered = fields.toSorted((a, b) => Number(isChanged(b)) - Number(isChanged(a)));
  const unanswered = words.say('common:not-answered');
  return (
    <>
      <p className={classes['place']}>
        {words.say('people:row-place', { sheet: draft.sheet, row: draft.row })}
        {row.matchedBy === 'alias' || row.matchedBy === 'answer'
          ? `. ${words.say(`people:matched-by-${row.matchedBy}`)}`
          : null}
      </p>
      <dl className={classes['fields']}>
        {ordered.map((field) => (
          <div key={field} className={classes['field']} data-changed={isChanged(field)}>
            <dt>{labelOf(field)}</dt>
            <dd>
              {isChanged(field) && stored !== null ? (
                <>
                  <del>
                    <span className="visually-hidden">{words.say('people:was')} </span>
                    {textOf(stored, field) ?? unanswered}
                  </del>
                  <ins>
                    <span className="visually-hidden">{words.say('people:becomes')} </span>
                    {textOf(draft, field) ?? unanswered}
                  </ins>
                </>
              ) : (
                (textOf(draft, field) ?? unanswered)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
