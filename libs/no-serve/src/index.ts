export { verdicts, type Finding, type ServeAnswer, type ServeRule, type Verdict } from './domain/serve-check.js';
export { CheckService, serveRules, type PairFacts } from './use-cases/check-service.js';
export { serviceLock } from './use-cases/service-lock.js';
