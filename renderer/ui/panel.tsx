import { ActionIcon } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/index.ts';
import { useFocusGivenBack } from './focus-given-back.ts';
import { Icon } from './icons/icons.tsx';
import { useKeptNumber } from './kept-number.ts';
import classes from './panel.module.css';
import { PanelEdge } from './panel-edge.tsx';
import { useWindowWidth } from './window-width.ts';

/** Below this width in rem side panels fold away and, when opened, float over the room. */
const narrowWindow = 72;

// What scrolls must be within reach of the keyboard, even where there is nothing else to focus.
const reachable = { tabIndex: 0 };

/**
 * A panel at the side of a room: as wide as it is drawn, folded to its title in a narrow window.
 * A panel with `onClose` is there only while it is wanted, and closes instead of folding.
 */
export function Panel({
  name,
  title,
  side,
  defaultWidth = 320,
  actions,
  onClose,
  children,
}: {
  /** Names the panel's kept width. */
  readonly name: string;
  readonly title: string;
  readonly side: 'left' | 'right';
  readonly defaultWidth?: number;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const isNarrow = useWindowWidth() < narrowWindow;
  const [isFolded, setIsFolded] = useState(isNarrow && onClose === undefined);
  const { handle, turn } = useTurn(isFolded, setIsFolded);
  const [width, setWidth] = useKeptNumber(`panel-${name}`, defaultWidth);
  useFocusGivenBack();
  useEffect(() => setIsFolded(isNarrow && onClose === undefined), [isNarrow, onClose]);

  if (isFolded) {
    return (
      <aside className={classes['strip']} data-side={side} data-panel aria-label={title}>
        <button
          type="button"
          className={classes['unfold']}
          ref={handle}
          data-panel-focus
          aria-expanded={false}
          onClick={turn}
        >
          <Icon name="fold" />
          <span>{title}</span>
        </button>
      </aside>
    );
  }
  const put = onClose ?? turn;
  return (
    <aside
      className={classes['panel']}
      style={{ width: `${width / 16}rem` }}
      data-side={side}
      data-floats={isNarrow || undefined}
      data-panel
      tabIndex={-1}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && (isNarrow || onClose !== undefined)) put();
      }}
    >
      <div className={classes['head']}>
        <h2 className={classes['title']}>{title}</h2>
        {actions}
        <ActionIcon
          ref={handle}
          onClick={put}
          aria-label={words.say(onClose === undefined ? 'common:fold-panel' : 'common:close')}
        >
          <Icon name={onClose === undefined ? 'fold' : 'close'} />
        </ActionIcon>
      </div>
      <div className={classes['body']} {...reachable}>
        {children}
      </div>
      <PanelEdge side={side} width={width} onWidth={setWidth} label={title} />
    </aside>
  );
}

/**
 * Folds a panel or opens it. What it was turned by goes with that; the focus then is on what turns
 * it back.
 */
function useTurn(
  isFolded: boolean,
  setIsFolded: (isFolded: boolean) => void,
): { readonly handle: RefObject<HTMLButtonElement | null>; readonly turn: () => void } {
  const handle = useRef<HTMLButtonElement>(null);
  const turnedTo = useRef<boolean | null>(null);
  useEffect(() => {
    if (turnedTo.current === isFolded) handle.current?.focus();
    turnedTo.current = null;
  }, [isFolded]);
  const turn = (): void => {
    turnedTo.current = !isFolded;
    setIsFolded(!isFolded);
  };
  return { handle, turn };
}
