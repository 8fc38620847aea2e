import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './words/language.js';
import { createTheme, MantineProvider, type CSSVariablesResolver } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './api/queries.js';
import { EvenhandConsole } from './shell/evenhand-console.js';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
setNonce(nonce);

const theme = createTheme({
  primaryColor: 'cyan',
  primaryShade: { light: 9, dark: 9 },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
});

/** On a pale ground of the same colour, the library's own shades of these are too pale themselves. */
const darker = Object.fromEntries(
  ['red', 'orange', 'yellow', 'lime', 'green', 'teal'].map((name) => [
    `--mantine-color-${name}-light-color`,
    `color-mix(in srgb, var(--mantine-color-${name}-9) 70%, black)`,
  ]),
);

/** Under the pointer the library makes a button paler, and white on it too pale to be read. */
const filled = { '--mantine-color-cyan-filled-hover': 'color-mix(in srgb, var(--mantine-color-cyan-9) 80%, black)' };

/** The library's own grey is too pale to be read by everybody on white. */
const readable: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...filled,
    ...darker,
    '--mantine-color-cyan-light-hover': 'var(--mantine-color-cyan-1)',
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
  },
  dark: {
    ...filled,
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
  },
});

const root = document.getElementById('evenhand');
if (root === null) throw new Error('The page has no place for the console.');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce} cssVariablesResolver={readable}>
      <Notifications />
      <QueryClientProvider client={queries}>
        <EvenhandConsole />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
