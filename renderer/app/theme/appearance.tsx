import { MantineProvider } from '@mantine/core';
import { useColorScheme, useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useLayoutEffect } from 'react';
import type { Preferences } from '../../../electron/contract/index.ts';
import { resolveVariables, theme } from './theme.ts';

/**
 * Shows the page as the coordinator prefers: light or dark, with more
 * contrast, dense or roomy, with small or large text.
 */
export function Appearance({
  preferences,
  children,
}: {
  readonly preferences: Preferences;
  readonly children: ReactNode;
}) {
  const systemScheme = useColorScheme('light', { getInitialValueInEffect: false });
  const isContrastAsked = useMediaQuery('(prefers-contrast: more)', false, {
    getInitialValueInEffect: false,
  });
  const { colourScheme, contrast, isCompact, textSize } = preferences;
  const isHigh = contrast === 'high' || isContrastAsked;
  useLayoutEffect(() => {
    document.documentElement.dataset['contrast'] = isHigh ? 'high' : 'usual';
    document.documentElement.dataset['density'] = isCompact ? 'compact' : 'roomy';
    document.documentElement.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  }, [isHigh, isCompact, textSize]);
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
