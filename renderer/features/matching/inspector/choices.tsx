import type { PartnerChoice, Person, Run } from '../../../../electron/contract/index.ts';
import { useDesk } from '../../../app/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Asked, sayPrice, useQuestion } from '../../../questions/index.ts';
import questions from '../../../questions/questions.module.css';
import { fullNameOf, PersonName } from '../../../ui/index.ts';

interface ChoicesProps {
  readonly run: Run;
  readonly person: Person;
  /** Shows the person together with another. */
  readonly onChoose: (partnerId: number) => void;
}

const MOST = 10;

/** Whom somebody could be paired with instead, and what each would cost the whole roster. */
export function Choices({ run, person, onChoose }: ChoicesProps) {
  const desk = useDesk();
  const words = useWords();
  const name = fullNameOf(person, words);
  const question = useQuestion(
    desk.insight.choices.experimental_liveOptions({
      input: { runId: run.id, personId: person.id, most: MOST },
    }),
    (choices) => {
      const count = othersOf(choices).length;
      return count === 0
        ? words.say('insight:choices-none')
        : words.say('insight:choices-found', { count, name });
    },
  );
  return (
    <Asked question={question} label={words.say('insight:choices', { name })}>
      {(choices) => <ChoiceList choices={othersOf(choices)} onChoose={onChoose} />}
    </Asked>
  );
}

function othersOf(choices: readonly PartnerChoice[]): readonly PartnerChoice[] {
  return choices.filter(({ isChosen }) => !isChosen);
}

interface ChoiceListProps {
  readonly choices: readonly PartnerChoice[];
  readonly onChoose: (partnerId: number) => void;
}

function ChoiceList({ choices, onChoose }: ChoiceListProps) {
  const words = useWords();
  if (choices.length === 0) {
    return <p className={questions['quiet']}>{words.say('insight:choices-none')}</p>;
  }
  return (
    <div>
      <ul>
        {choices.map(({ partner, loss }) => (
          <li key={partner.id}>
            <button
              type="button"
              className={questions['choice']}
              onClick={(event) => {
                // The list gives way to the chosen pair, so the focus goes to the panel around it.
                event.currentTarget.closest('aside')?.focus();
                onChoose(partner.id);
              }}
            >
              <PersonName person={partner} />
              <span className={questions['price']}>
                {loss === null ? words.say('insight:price-none') : sayPrice(loss, words)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className={questions['quiet']}>{words.say('insight:price-says')}</p>
    </div>
  );
}
