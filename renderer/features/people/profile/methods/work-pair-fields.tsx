import { useWords } from '../../../../i18n/index.ts';
import { hasAnswered, methodFields } from '../../method-words.ts';
import { AnswerFieldList, type ProfileFieldsProps } from '../answer-field.tsx';
import { FoldingGroup } from '../field.tsx';
import { TaskSkills } from './task-skills.tsx';

/** What work pairs go by: tasks and how well they are mastered, busy months, absences, workload. */
export function WorkPairFields(props: ProfileFieldsProps) {
  const words = useWords();
  return (
    <FoldingGroup
      title={words.say('people:group-workpair')}
      isAnswered={hasAnswered(props.profile, methodFields.workpair)}
    >
      <TaskSkills
        skills={props.profile.tasks ?? []}
        onChange={(tasks) => props.onEdit({ tasks })}
      />
      <AnswerFieldList fields={['peakMonths', 'absences', 'workload']} {...props} />
    </FoldingGroup>
  );
}
