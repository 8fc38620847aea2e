import type { Actor, IncidentId } from '@evenhand/platform';
import { TurnIncidentIntoComplaint, type Incident } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { TurnIncidentIntoComplaintInput } from '../generated/schema.js';
import { idOf } from '../graphql/global-id.js';

@Resolver()
export class TurnIncidentIntoComplaintResolver {
  constructor(private readonly turnIncidentIntoComplaint: TurnIncidentIntoComplaint) {}

  @Mutation('turnIncidentIntoComplaint')
  resolve(
    @Args('input') { incidentId, category, kind, safetyReason }: TurnIncidentIntoComplaintInput,
    @Caller() actor: Actor,
  ): Promise<Incident> {
    return this.turnIncidentIntoComplaint.execute(
      {
        category,
        kind: kind ?? null,
        safetyReason: safetyReason ?? null,
        incidentId: idOf<IncidentId>('Incident', incidentId, 'incidentId'),
      },
      actor,
    );
  }
}
