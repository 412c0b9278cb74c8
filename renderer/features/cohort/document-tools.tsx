import { Button, Checkbox, SegmentedControl, Tooltip } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type Language, languageSchema, type SavedFile } from '../../../electron/contract/index.ts';
import { useDesk, useDeskCommand, useNotify } from '../../app/index.ts';
import { useWords } from '../../i18n/index.ts';
import classes from './cohort-room.module.css';

interface DocumentToolsProps {
  readonly cohortId: number;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly withScores: boolean;
  readonly onWithScores: (withScores: boolean) => void;
}

/** How the roster is shown, and the ways out of the program: paper, PDF, Excel. */
export function DocumentTools(props: DocumentToolsProps) {
  const { language, onLanguage, withScores, onWithScores } = props;
  const words = useWords();
  const { print, savePdf, saveWorkbook, isBusy } = useOutlets(props);
  return (
    <div className={classes['tools']}>
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
        label={words.say('cohort:with-scores')}
        checked={withScores}
        onChange={(event) => onWithScores(event.currentTarget.checked)}
      />
      <span className={classes['outlets']}>
        <Tooltip label="Ctrl+E">
          <Button onClick={saveWorkbook} loading={isBusy} aria-keyshortcuts="Control+E">
            {words.say('cohort:export')}
          </Button>
        </Tooltip>
        <Button onClick={savePdf} loading={isBusy}>
          {words.say('cohort:save-pdf')}
        </Button>
        <Tooltip label="Ctrl+P">
          <Button variant="filled" onClick={print} loading={isBusy} aria-keyshortcuts="Control+P">
            {words.say('cohort:print')}
          </Button>
        </Tooltip>
      </span>
    </div>
  );
}

/** Print, PDF and workbook, by button and by the menu's commands. What became of it is told. */
function useOutlets({ cohortId, language, withScores }: DocumentToolsProps) {
  const desk = useDesk();
  const words = useWords();
  const notify = useNotify();
  const tellSaved = (file: SavedFile): void => {
    if (file.status === 'saved')
      notify({ sentence: words.say('cohort:saved', { file: file.fileName }) });
  };
  const meta = { changesNothing: true };
  const workbook = useMutation(
    desk.rosters.saveWorkbook.mutationOptions({ meta, onSuccess: tellSaved }),
  );
  const pdf = useMutation(desk.rosters.savePdf.mutationOptions({ meta, onSuccess: tellSaved }));
  const printing = useMutation(
    desk.rosters.print.mutationOptions({
      meta,
      onSuccess: ({ status }) => {
        if (status === 'printed') notify({ sentence: words.say('cohort:printed') });
      },
    }),
  );
  const isBusy = workbook.isPending || pdf.isPending || printing.isPending;
  const onPaper = { cohortId, language, withScores };
  const print = (): void => {
    if (!isBusy) printing.mutate(onPaper);
  };
  const savePdf = (): void => {
    if (!isBusy) pdf.mutate(onPaper);
  };
  const saveWorkbook = (): void => {
    if (!isBusy) workbook.mutate({ cohortId, language });
  };
  useDeskCommand('print', print);
  useDeskCommand('save-pdf', savePdf);
  useDeskCommand('export', saveWorkbook);
  return { print, savePdf, saveWorkbook, isBusy };
}
