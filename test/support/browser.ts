export { browserPath, openBrowser } from '../../tools/browser.mjs';
