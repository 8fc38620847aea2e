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
  primaryShade: 9,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
});

/** Under the pointer the library makes a button paler, and white on it too pale to be read. */
const filled = { '--mantine-color-cyan-filled-hover': '#095c6b' };

/** What the library writes on pale yellow, orange and teal is too pale itself. */
const onPale = {
  '--mantine-color-yellow-light-color': '#7a4100',
  '--mantine-color-orange-light-color': '#9c3206',
  '--mantine-color-teal-light-color': '#05604a',
};

/** The library's own grey is too pale to be read by everybody on white. */
const readable: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...filled,
    ...onPale,
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
