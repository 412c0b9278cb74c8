import { useWords } from '../../../i18n/index.ts';
import { AnswerFieldList, type ProfileFieldsProps } from './answer-field.tsx';
import { CompetenceField } from './competence-field.tsx';
import { FieldGroup } from './field.tsx';
import { GoalRanking } from './goal-ranking.tsx';

const mentoring = ['role', 'capacity', 'languages', 'meetingMode', 'experienceYears'] as const;

/** What the pairing goes by: role, languages, ways to meet, competence and goals. */
export function AnswerFields(props: ProfileFieldsProps) {
  const words = useWords();
  const { profile, onEdit } = props;
  return (
    <>
      <FieldGroup title={words.say('people:group-mentoring')}>
        <AnswerFieldList fields={mentoring} {...props} />
      </FieldGroup>
      <FieldGroup title={words.say('people:group-competence')}>
        {(['offers', 'seeks'] as const).map((field) => (
          <CompetenceField
            key={field}
            field={field}
            codes={profile[field] ?? []}
            onChange={(codes) => onEdit({ [field]: codes })}
          />
        ))}
        <GoalRanking goals={profile.goals ?? []} onChange={(goals) => onEdit({ goals })} />
      </FieldGroup>
    </>
  );
}
