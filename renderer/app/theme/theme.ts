import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep blue, from wash to ink. */
const accent: MantineColorsTuple = [
  '#f0f4fa',
  '#e3eaf5',
  '#c4d3ea',
  '#92b8f2',
  '#6f98d6',
  '#4a77b8',
  '#2c5a9d',
  '#1b4684',
  '#12356a',
  '#0b2247',
];

/** Warm neutral greys. */
const gray: MantineColorsTuple = [
  '#fcfbf9',
  '#f5f3ee',
  '#efece5',
  '#ddd9d0',
  '#c6c0b4',
  '#a59e91',
  '#8a8377',
  '#5b554b',
  '#3b3833',
  '#211f1b',
];

const dark: MantineColorsTuple = [
  '#ece8e0',
  '#cfc9bd',
  '#b0a899',
  '#8b8477',
  '#5a554c',
  '#3b3833',
  '#2a2825',
  '#21201d',
  '#1a1917',
  '#121110',
];

const rem = (value: number): string => `${value / 16}rem`;
const control = { size: 'sm', radius: 'md' } as const;

/** Mantine's parts in the desk's own measures. The colours come from tokens.css. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', Inter, 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: "'Inter Variable', Inter, system-ui, sans-serif",
  colors: { accent, gray, dark },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  white: '#ffffff',
  black: '#211f1b',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(16), lg: rem(20), xl: rem(28) },
  lineHeights: { xs: '1.35', sm: '1.45', md: '1.45', lg: '1.3', xl: '1.2' },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '6px', xl: '6px' },
  shadows: {
    xs: 'none',
    sm: '0 2px 8px var(--shade)',
    md: '0 4px 16px var(--shade)',
    lg: '0 4px 16px var(--shade)',
    xl: '0 8px 24px var(--shade)',
  },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(20), lineHeight: '1.3' },
      h2: { fontSize: rem(16), lineHeight: '1.4' },
      h3: { fontSize: rem(14), lineHeight: '1.45' },
    },
  },
  components: {
    Button: {
      defaultProps: { ...control, variant: 'default' },
      vars: () => ({
        root: { '--button-height': 'var(--control)', '--button-padding-x': 'var(--space-3)' },
      }),
    },
    Input: { vars: () => ({ wrapper: { '--input-height': 'var(--control)' } }) },
    ActionIcon: { defaultProps: { size: 'md', variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: control },
    NumberInput: { defaultProps: control },
    Select: { defaultProps: { ...control, allowDeselect: false, checkIconPosition: 'right' } },
    MultiSelect: { defaultProps: control },
    TagsInput: { defaultProps: control },
    Textarea: { defaultProps: { ...control, autosize: true, minRows: 2 } },
    NativeSelect: { defaultProps: control },
    Checkbox: { defaultProps: { size: 'xs', radius: 'sm' } },
    Radio: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'sm' } },
    Menu: {
      defaultProps: {
        shadow: 'md',
        position: 'bottom-start',
        offset: 4,
        withinPortal: false,
        withInitialFocusPlaceholder: false,
      },
    },
    Popover: { defaultProps: { shadow: 'md', position: 'bottom-start', offset: 4 } },
    Tooltip: { defaultProps: { openDelay: 500, withArrow: false, offset: 6 } },
    Modal: {
      defaultProps: {
        centered: true,
        padding: 'lg',
        // The page itself never scrolls, and locking it would need a style of its own.
        lockScroll: false,
        shadow: 'xl',
        transitionProps: { transition: 'fade', duration: 140 },
      },
    },
  },
});

/** Points Mantine's own variables at the desk's tokens, in both schemes alike. */
export const resolveVariables: CSSVariablesResolver = () => {
  const scheme = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-default': 'var(--raised)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'var(--accent-strong)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-color-accent-filled': 'var(--accent)',
    '--mantine-color-accent-filled-hover': 'var(--accent-strong)',
    '--mantine-color-accent-light': 'var(--accent-wash)',
    '--mantine-color-accent-light-hover': 'var(--accent-wash)',
    '--mantine-color-accent-light-color': 'var(--accent)',
    '--mantine-color-accent-text': 'var(--accent)',
    '--mantine-color-accent-contrast': 'var(--on-accent)',
  };
  return { variables: {}, light: scheme, dark: scheme };
};
