import type { ComplaintId, IncidentId, SeparationId } from '@evenhand/platform';

/** An outburst after the conversation. A serious one can become a complaint. */
export class Incident {
  readonly id!: IncidentId;
  readonly separationId!: SeparationId;
  readonly at!: Date;
  readonly what!: string;
  readonly isSerious!: boolean;
  readonly recordedBy!: string;
  readonly complaintId!: ComplaintId | null;

  static of(fields: Incident): Incident {
    return Object.assign(new Incident(), fields);
  }
}
