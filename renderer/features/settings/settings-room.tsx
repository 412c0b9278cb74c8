import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { ScrollRegion } from '../../ui/index.ts';
import { About } from './about.tsx';
import { Distances } from './distances/distances.tsx';
import { EmailDomains } from './email/email-domains.tsx';
import { Lists } from './lists/lists.tsx';
import classes from './settings.module.css';
import { TaskCatalogue } from './tasks/task-catalogue.tsx';
import { Units } from './units/units.tsx';
import { ViewSettings } from './view-settings.tsx';

const chapters = ['view', 'units', 'lists', 'tasks', 'distances', 'email', 'about'] as const;
type Chapter = (typeof chapters)[number];

const contents: Readonly<Record<Chapter, () => ReactNode>> = {
  view: ViewSettings,
  units: Units,
  lists: Lists,
  tasks: TaskCatalogue,
  distances: Distances,
  email: EmailDomains,
  about: About,
};

/** The settings, in chapters: how the desk looks, and what the organisation is made of. */
export function SettingsRoom() {
  const words = useWords();
  const [chapter, setChapter] = useState<Chapter>('view');
  const Contents = contents[chapter];
  return (
    <div className={classes['room']}>
      <nav className={classes['chapters']} aria-label={words.say('common:room-settings')}>
        <ul data-panel>
          {chapters.map((name) => (
            <li key={name}>
              <button
                type="button"
                className={classes['chapter']}
                aria-current={name === chapter ? 'true' : undefined}
                data-panel-focus={name === chapter ? '' : undefined}
                onClick={() => setChapter(name)}
              >
                {words.say(`settings:chapter-${name}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <ScrollRegion label={words.say(`settings:chapter-${chapter}`)}>
        <h1 className={classes['title']}>{words.say(`settings:chapter-${chapter}`)}</h1>
        <Contents />
      </ScrollRegion>
    </div>
  );
}
