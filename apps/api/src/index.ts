export { startApi, type Api } from './start-api.js';
