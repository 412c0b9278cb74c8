import { useWords } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import { keysOf } from '../desk/command-keys.ts';
import { roomNames, useDeskState } from '../desk/desk-state.tsx';
import classes from './navigation.module.css';

/** The rooms of the desk, at the left edge. */
export function Navigation() {
  const words = useWords();
  const { room, showRoom } = useDeskState();
  return (
    <nav className={classes['navigation']} aria-label={words.say('common:rooms')}>
      <p className={classes['name']}>
        <Wordmark />
        <span className={classes['word']}>{words.say('common:app-name')}</span>
      </p>
      <ul className={classes['rooms']} data-panel>
        {roomNames.map((name) => (
          <li key={name} className={classes['entry']} data-name={name}>
            <button
              type="button"
              className={classes['room']}
              aria-current={name === room ? 'page' : undefined}
              data-panel-focus={name === room ? '' : undefined}
              title={`${words.say(`common:room-${name}`)} (${keysOf(`show-${name}`)})`}
              onClick={() => showRoom(name)}
            >
              <Icon name={name} />
              <span className={classes['word']}>{words.say(`common:room-${name}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Two that make one: the sign of Pariksi. */
function Wordmark() {
  return (
    <svg viewBox="0 0 20 20" className={classes['mark']} aria-hidden="true" focusable="false">
      <path d="M3 3h7v14H3z" className={classes['markLeft']} />
      <path d="M11.5 3H17v8.5h-5.5z" className={classes['markRight']} />
    </svg>
  );
}
