import type { Generations } from '../ports/generations.js';

/** Deletes the states of generations that another has taken the place of. The record of what was shown stays in the audit log. */
export class ForgetRetiredReputations {
  constructor(private readonly generations: Generations) {}

  async execute(): Promise<void> {
    await this.generations.forgetRetired();
  }
}
