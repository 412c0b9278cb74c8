import { Button, Checkbox, NativeSelect, SegmentedControl, Tooltip } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import {
  type DocumentKind,
  documentKindSchema,
  documentName,
  documentsOf,
  type Language,
  languageSchema,
  type Method,
  type RosterColumns,
  type SavedFile,
  type TableFormat,
} from '../../../electron/contract/index.ts';
import { keysOf, useDesk, useDeskCommand, useNotify } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import classes from './cohort-room.module.css';
import { TableOutlets } from './table-outlets.tsx';

interface DocumentToolsProps {
  readonly cohortId: number;
  readonly method: Method;
  readonly document: DocumentKind;
  readonly onDocument: (document: DocumentKind) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly withScores: boolean;
  readonly onWithScores: (withScores: boolean) => void;
}

/** How the roster is shown, and the ways out of the program: paper, PDF, Excel. */
export function DocumentTools(props: DocumentToolsProps) {
  const { method, document, onDocument, language, onLanguage, withScores, onWithScores } = props;
  const words = useWords();
  const { print, savePdf, saveRoster, savePeople, isBusy } = useOutlets(props);
  return (
    <div className={classes['tools']}>
      <NativeSelect
        aria-label={words.say('cohort:document')}
        value={document}
        onChange={(event) => onDocument(documentKindSchema.parse(event.currentTarget.value))}
        data={documentsOf[method].map((kind) => ({
          value: kind,
          label: words.say(`documents:kind-${documentName(kind, method)}`),
        }))}
      />
      <SegmentedControl
        aria-label={words.say('cohort:language')}
        value={language}
        onChange={onLanguage}
        data={languageSchema.options.map((value) => ({
          value,
          label: words.say(`common:${value}`),
        }))}
      />
      <Checkbox
        disabled={document !== 'roster'}
        label={words.say('cohort:with-scores')}
        checked={withScores}
        onChange={(event) => onWithScores(event.currentTarget.checked)}
      />
      <span className={classes['outlets']}>
        <TableOutlets isBusy={isBusy} onRoster={saveRoster} onPeople={savePeople} />
        <Button onClick={savePdf} loading={isBusy}>
          {words.say('cohort:save-pdf')}
        </Button>
        <Tooltip label={keysOf('print')}>
          <Button variant="filled" onClick={print} loading={isBusy} aria-keyshortcuts="Control+P">
            {words.say('cohort:print')}
          </Button>
        </Tooltip>
      </span>
    </div>
  );
}

/** Print, PDF and workbook, by button and by the menu's commands. What became of it is told. */
function useOutlets({ cohortId, document, language, withScores }: DocumentToolsProps) {
  const desk = useDesk();
  const words = useWords();
  const notify = useNotify();
  const tellSaved = (file: SavedFile): void => {
    if (file.status === 'saved')
      notify({ sentence: words.say('cohort:saved', { file: file.fileName }) });
  };
  const meta = { changesNothing: true };
  const roster = useMutation(
    desk.rosters.saveTable.mutationOptions({ meta, onSuccess: tellSaved }),
  );
  const people = useMutation(desk.people.saveTable.mutationOptions({ meta, onSuccess: tellSaved }));
  const pdf = useMutation(desk.rosters.savePdf.mutationOptions({ meta, onSuccess: tellSaved }));
  const printing = useMutation(
    desk.rosters.print.mutationOptions({
      meta,
      onSuccess: ({ status }) => {
        if (status === 'printed') notify({ sentence: words.say('cohort:printed') });
      },
    }),
  );
  const isBusy = roster.isPending || people.isPending || pdf.isPending || printing.isPending;
  const onPaper = { cohortId, document, language, withScores };
  const print = (): void => {
    if (!isBusy) printing.mutate(onPaper);
  };
  const savePdf = (): void => {
    if (!isBusy) pdf.mutate(onPaper);
  };
  const saveRoster = (columns: RosterColumns, format: TableFormat): void => {
    if (!isBusy) roster.mutate({ cohortId, language, columns, format });
  };
  const savePeople = (format: TableFormat): void => {
    if (!isBusy) people.mutate({ language, format });
  };
  useDeskCommand('print', print);
  useDeskCommand('save-pdf', savePdf);
  useDeskCommand('export', () => saveRoster('everything', 'xlsx'));
  return { print, savePdf, saveRoster, savePeople, isBusy };
}
