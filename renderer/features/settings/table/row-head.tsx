import type { ReactNode } from 'react';
import { languageSchema } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import classes from './table.module.css';

/** The heads over rows with a code and a name in each language; between name and way out the rest. */
export function RowHead({
  codeClass,
  children,
}: {
  readonly codeClass: string | undefined;
  readonly children: ReactNode;
}) {
  const words = useWords();
  return (
    <thead>
      <tr>
        <th scope="col" className={codeClass}>
          {words.say('settings:code')}
        </th>
        {languageSchema.options.map((language) => (
          <th key={language} scope="col">
            {words.say(`settings:language-${language}`)}
          </th>
        ))}
        {children}
        <td className={classes['remove']} />
      </tr>
    </thead>
  );
}
