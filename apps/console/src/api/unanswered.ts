/** The API could not be reached, or answered what it does not mean to. */
export class Unanswered extends Error {
  constructor(
    /** OFFLINE, or the code of the API. */
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Unanswered';
  }
}
