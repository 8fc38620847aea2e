import type { ComplaintCategory, ComplaintKind, FileComplaint } from '@evenhand/complaints';
import { otherRole, type Actor, type IncidentId } from '@evenhand/platform';
import { Incident } from '../domain/incident.js';
import { refuse } from '../sentences.js';
import { noteHistory, sideOf } from './move-separation.js';
import type { SeparationParts } from './separation-parts.js';

export interface TurnIncidentIntoComplaintInput {
  readonly incidentId: IncidentId;
  readonly category: ComplaintCategory;
  readonly kind: ComplaintKind | null;
  readonly safetyReason: string | null;
}

/** A serious outburst becomes a complaint with one click: what was written down is its fact. */
export class TurnIncidentIntoComplaint {
  constructor(private readonly parts: SeparationParts & { readonly fileComplaint: FileComplaint }) {}

  /** @throws Refusal INCIDENT_NOT_FOUND, INCIDENT_IS_COMPLAINT_ALREADY, and whatever filing a complaint refuses */
  execute({ incidentId, ...complaint }: TurnIncidentIntoComplaintInput, actor: Actor): Promise<Incident> {
    const { unitOfWork, separations, fileComplaint } = this.parts;
    return unitOfWork.run(actor, async (tx) => {
      const incident = (await separations.lockIncident(tx, incidentId)) ?? refuse({ code: 'INCIDENT_NOT_FOUND' });
      const separation = (await separations.lock(tx, incident.separationId)) ?? refuse({ code: 'INCIDENT_NOT_FOUND' });
      if (sideOf(separation, actor) !== 'OPENER') return refuse({ code: 'INCIDENT_NOT_FOUND' });
      if (incident.complaintId !== null) return refuse({ code: 'INCIDENT_IS_COMPLAINT_ALREADY' });
      const { id: separationId, openerId, openerRole, otherId } = separation;
      const complaintId = await fileComplaint.within(tx, {
        ...complaint,
        about: { partyId: otherId, role: otherRole(openerRole) },
        facts: [{ on: incident.at.toISOString().slice(0, 10), what: incident.what }],
        evidence: [],
      });
      const turned = Incident.of({ ...incident, complaintId });
      await separations.saveIncident(tx, turned);
      await noteHistory(this.parts, tx, separation, [{ what: 'INCIDENT_MADE_COMPLAINT', detail: {} }]);
      await tx.record({ name: 'separation.changed', separationId, openerId, otherId, isInside: true });
      return turned;
    });
  }
}
