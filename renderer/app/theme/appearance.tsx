import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import type { Preferences } from '../../../electron/contract/index.ts';
import { resolveVariables, theme } from './theme.ts';

/** Shows the page as the coordinator prefers: light or dark, dense or roomy, small or large text. */
export function Appearance({
  preferences,
  children,
}: {
  readonly preferences: Preferences;
  readonly children: ReactNode;
}) {
  const systemScheme = useColorScheme('light', { getInitialValueInEffect: false });
  const { colourScheme, isCompact, textSize } = preferences;
  useEffect(() => {
    document.documentElement.dataset['density'] = isCompact ? 'compact' : 'roomy';
    document.documentElement.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  }, [isCompact, textSize]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      getStyleNonce={pageNonce}
      forceColorScheme={colourScheme === 'auto' ? systemScheme : colourScheme}
    >
      {children}
    </MantineProvider>
  );
}

/** The nonce of the page's policy, without which no style element counts. */
function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
