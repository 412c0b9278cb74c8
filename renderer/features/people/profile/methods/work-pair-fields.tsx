import { useWords } from '../../../../i18n/index.ts';
import { AnswerFieldList, type ProfileFieldsProps } from '../answer-field.tsx';
import { FieldGroup } from '../field.tsx';
import { TaskSkills } from './task-skills.tsx';

/** What work pairs go by: tasks and how well they are mastered, busy months, absences, workload. */
export function WorkPairFields(props: ProfileFieldsProps) {
  const words = useWords();
  return (
    <FieldGroup title={words.say('people:group-workpair')}>
      <TaskSkills
        skills={props.profile.tasks ?? []}
        onChange={(tasks) => props.onEdit({ tasks })}
      />
      <AnswerFieldList fields={['peakMonths', 'absences', 'workload']} {...props} />
    </FieldGroup>
  );
}
