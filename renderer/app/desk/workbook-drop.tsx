import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { useCarryOut } from './commands.tsx';
import classes from './workbook-drop.module.css';

/**
 * Takes a workbook dropped anywhere on the window. The window never opens a dropped file itself,
 * whatever it is.
 */
export function WorkbookDrop() {
  const words = useWords();
  const carryOut = useCarryOut();
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    // Every element that is crossed enters and leaves; the window is left when the count is nought.
    let depth = 0;
    const bringsFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') === true;
    const enter = (event: DragEvent): void => {
      if (!bringsFiles(event)) return;
      depth += 1;
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!bringsFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setIsOver(false);
    };
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      depth = 0;
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) carryOut({ command: 'import', file });
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [carryOut]);

  return isOver ? (
    <output className={classes['target']}>
      <span className={classes['sentence']}>{words.say('common:drop-workbook')}</span>
    </output>
  ) : null;
}
