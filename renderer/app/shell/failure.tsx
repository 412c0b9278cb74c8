import { Button } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import classes from './failure.module.css';

interface FailureProps {
  readonly children: ReactNode;
}

/** Keeps a fault in one room from taking the desk with it: the rest goes on working. */
export class Failure extends Component<FailureProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    // The names of the parts say where it happened; the message could hold what somebody wrote.
    console.error(error.name, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? (
      <FailureMessage onRetry={() => this.setState({ hasFailed: false })} />
    ) : (
      this.props.children
    );
  }
}

function FailureMessage({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords();
  return (
    <div className={classes['failure']} role="alert">
      <h1 className={classes['title']}>{words.say('common:room-failed')}</h1>
      <p className={classes['sentence']}>{words.say('common:room-failed-remedy')}</p>
      <Button onClick={onRetry}>{words.say('common:try-again')}</Button>
    </div>
  );
}
