import { useMutation, useQuery } from '@tanstack/react-query';
import { useCarryOut, useCurrentGap, useDesk, useDeskState } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import { Icon, QuietButton } from '../../ui/index.ts';
import classes from './people-tools.module.css';
import { useTellSaved } from './tell-saved.ts';
import { TemplateMenu } from './template-menu.tsx';

/** What the people room can show at its side besides a profile. */
export type SidePart = 'duplicates' | 'imports';

/** The quiet ways of the people room: possible duplicates, imports so far, an empty template. */
export function PeopleTools({ onOpen }: { readonly onOpen: (part: SidePart) => void }) {
  const desk = useDesk();
  const words = useWords();
  const { mutate: saveTable } = useMutation(
    desk.people.saveTable.mutationOptions({
      meta: { changesNothing: true },
      onSuccess: useTellSaved('people:table-saved'),
    }),
  );
  const { data: duplicates = [] } = useQuery(desk.people.duplicates.queryOptions());
  const { data: cohorts } = useQuery(desk.cohorts.list.queryOptions());
  const { showRoom } = useDeskState();
  const carryOut = useCarryOut();
  const gap = useCurrentGap();
  const open = duplicates.filter(({ isDismissed }) => !isDismissed);
  return (
    <>
      {cohorts?.length === 0 && open.length === 0 ? (
        <QuietButton onClick={() => showRoom('matching')}>{words.say('people:next')}</QuietButton>
      ) : null}
      {gap === null ? null : (
        <QuietButton onClick={() => carryOut({ command: 'repair' })}>
          {words.say('people:next-repair')}
        </QuietButton>
      )}
      {duplicates.length === 0 ? null : (
        <QuietButton onClick={() => onOpen('duplicates')}>
          {open.length === 0
            ? words.say('people:duplicates')
            : words.say('people:duplicates-count', { count: open.length })}
        </QuietButton>
      )}
      <QuietButton onClick={() => onOpen('imports')}>{words.say('people:imports')}</QuietButton>
      <QuietButton onClick={() => saveTable({ language: words.language, format: 'xlsx' })}>
        {words.say('people:table-save')}
      </QuietButton>
      <TemplateMenu>
        <button type="button" className={classes['opener']}>
          {words.say('people:template')}
          <Icon name="down" size={12} />
        </button>
      </TemplateMenu>
    </>
  );
}
