import { type ChoiceFieldName, useChoices } from './choices.ts';
import { OneOf } from './one-of.tsx';

/** A field with one answer out of a few that are named in the coordinator's language, or none. */
export function ChoiceField({
  field,
  value,
  onChoose,
}: {
  readonly field: ChoiceFieldName;
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}) {
  return <OneOf field={field} value={value} options={useChoices(field)} onChoose={onChoose} />;
}
