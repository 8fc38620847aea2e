import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

const api = 'http://127.0.0.1:4400';

export default defineConfig({
  plugins: [react(), compression({ algorithms: ['gzip', 'brotliCompress'], exclude: [/\.html$/] })],
  // The api puts another one into every answer.
  html: { cspNonce: '%NONCE%' },
  build: {
    target: 'es2023',
    // Nothing in the page itself: its Content Security Policy would refuse it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // While developing, the page comes from here and everything else from a running Evenhand.
  server: { proxy: { '/graphql': { target: api, ws: true }, '/sign-in': api } },
});
