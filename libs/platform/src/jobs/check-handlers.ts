import type { JobDefinition } from './define-job.js';
import type { JobHandler } from './handle-job.js';

/**
 * Every job has one definition and exactly one handler.
 * @throws Error that lists all jobs for which that is not so
 */
export function checkHandlers(definitions: readonly JobDefinition[], handlers: readonly JobHandler[]): void {
  const names = new Set([...definitions.map(({ name }) => name), ...handlers.map(({ job }) => job.name)]);
  const problems = [...names].flatMap((name) => {
    const defined = definitions.filter((definition) => definition.name === name).length;
    const handled = handlers.filter(({ job }) => job.name === name).length;
    return [
      ...(defined === 0 ? [`${name} has a handler but no definition`] : []),
      ...(defined > 1 ? [`${name} has ${defined} definitions`] : []),
      ...(handled === 0 ? [`${name} has no handler`] : []),
      ...(handled > 1 ? [`${name} has ${handled} handlers`] : []),
    ];
  });
  if (problems.length > 0) throw new Error(`Jobs and handlers do not match:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
}
