import { type Person, workloadSchema } from '../../../../../electron/contract/index.ts';
import { useWords } from '../../../../i18n/index.ts';
import { ChoiceField } from '../choice-field.tsx';
import { FieldGroup } from '../field.tsx';
import { TextField } from '../text-field.tsx';
import type { ProfileChanges } from '../use-profile-edit.ts';
import { MonthToggles } from './month-toggles.tsx';
import { TaskSkills } from './task-skills.tsx';
import { typedOfAbsences } from './typed-absences.ts';

/** What work pairs go by: tasks and how well they are mastered, busy months, absences, workload. */
export function WorkPairFields({
  person,
  onEdit,
}: {
  readonly person: Person;
  readonly onEdit: (changes: ProfileChanges) => void;
}) {
  const words = useWords();
  return (
    <FieldGroup title={words.say('people:group-workpair')}>
      <TaskSkills skills={person.tasks} onChange={(tasks) => onEdit({ tasks })} />
      <MonthToggles months={person.peakMonths} onChange={(peakMonths) => onEdit({ peakMonths })} />
      <TextField
        field="absences"
        value={typedOfAbsences(person.absences)}
        placeholder={words.say('people:absences-example')}
        onCommit={onEdit}
      />
      <ChoiceField
        field="workload"
        value={person.workload}
        options={workloadSchema.options.map((workload) => ({
          value: workload,
          label: words.say(`people:workload-${workload}`),
        }))}
        onChoose={(workload) => onEdit({ workload })}
      />
    </FieldGroup>
  );
}
