import { languageSchema, type Names } from '../../../../electron/contract/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DraftLine } from '../../../ui/index.ts';

/** The cells of a row with a name in each language; each name is saved as it is left. */
export function NameCells({
  code,
  names,
  onRename,
}: {
  readonly code: string;
  readonly names: Names;
  readonly onRename: (names: Names) => void;
}) {
  const words = useWords();
  return languageSchema.options.map((language) => (
    <td key={language} lang={language}>
      <DraftLine
        label={words.say('settings:name-in', {
          code,
          language: words.say(`settings:language-${language}`),
        })}
        hasHiddenLabel
        shape="wrapping"
        value={names[language]}
        check={(draft) => (draft === '' ? words.say('settings:name-needed') : null)}
        onCommit={(name) => onRename({ ...names, [language]: name })}
      />
    </td>
  ));
}
