import { createTheme, type CSSVariablesResolver } from '@mantine/core';

export const theme = createTheme({
  primaryColor: 'cyan',
  primaryShade: 9,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // A link in a sentence is told from it by more than its colour.
    Anchor: { defaultProps: { underline: 'always' } },
    // Many are links: whoever walks them with the keyboard sees where they are.
    Card: { classNames: { root: 'mantine-focus-auto' } },
  },
});

/** On a pale ground of the same colour, the library's own shades of these are too pale themselves. */
const darker = Object.fromEntries(
  ['red', 'orange', 'yellow', 'lime', 'green', 'teal'].map((name) => [
    `--mantine-color-${name}-light-color`,
    `color-mix(in srgb, var(--mantine-color-${name}-9) 65%, black)`,
  ]),
);

/** Under the pointer the library makes a button paler, and white on it too pale to be read. */
const filled = { '--mantine-color-cyan-filled-hover': '#095c6b' };

/** Colours that everybody can read, in light and in dark. */
export const readableColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...darker,
    ...filled,
    '--mantine-color-cyan-light-hover': 'var(--mantine-color-cyan-1)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
  },
  dark: {
    ...filled,
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
  },
});
