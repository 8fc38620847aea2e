import type { Actor, Transaction } from '@evenhand/platform';
import type { DeliveryDesk, IssueStatement } from '@evenhand/statements';
import { decideDelivery } from '../domain/decisions.js';
import { Separation } from '../domain/separation.js';
import { checkWording, keepsFromSending } from '../domain/wording.js';
import { refuse } from '../sentences.js';
import { statementOf } from '../statement-content.js';
import { approvedFacts, chosenOf } from './choose-facts.js';
import { moveSeparation, type SeparationReading } from './move-separation.js';
import { requireText, type SeparationParts } from './separation-parts.js';

export interface DeliverSeparationStatementInput extends SeparationReading {
  /** Why, in the opener's own words. */
  readonly why: string;
  /** Sends it although something is vague or hints at a protected trait. Insults, threats and promises are never sent. */
  readonly insist: boolean;
}

export const longestWhy = 2_000;

/** The clear word in writing: what ends and when, why, that current orders are done on time, and that there will be no further ones. */
export class DeliverSeparationStatement {
  constructor(private readonly parts: SeparationParts & { readonly issueStatement: IssueStatement; readonly deliveryDesk: DeliveryDesk }) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, SEPARATION_STEP_MISSING, WORDING_REFUSED, TEXT_INVALID, STATEMENT_INCOMPLETE */
  async execute({ why, insist, ...reading }: DeliverSeparationStatementInput, actor: Actor): Promise<Separation> {
    requireText('why', why, longestWhy);
    const { separations, parties, textScreen } = this.parts;
    const read = await separations.find(reading.separationId);
    const opener = read && (await parties.find(read.openerId));
    return moveSeparation(
      this.parts,
      reading,
      actor,
      'OPENER',
      async (separation, situation, tx) => {
        const flagged = checkWording(why, textScreen);
        const findings = keepsFromSending(flagged, insist);
        const facts = await approvedFacts(this.parts, tx, separation, 'deliverStatement');
        const outcome = decideDelivery(
          separation,
          facts,
          situation,
          flagged.map(({ words }) => words),
        );
        return findings.length > 0 && 'decided' in outcome ? refuse({ code: 'WORDING_REFUSED', findings }) : outcome;
      },
      { after: (tx, moved) => this.send(tx, moved, why, opener?.displayName ?? '') },
    );
  }

  private async send(tx: Transaction, separation: Separation, why: string, openerName: string): Promise<Separation> {
    const { separations, issueStatement, deliveryDesk } = this.parts;
    const facts = separation.frozenFacts ?? chosenOf(await separations.facts(tx, separation), separation.chosenFacts);
    const ledger = await separations.ledger(tx, separation);
    const draft = statementOf(separation, { openerName, why, facts, ledger, at: tx.at });
    const statement = await issueStatement.within(tx, draft);
    await deliveryDesk.deliver(tx, statement, 'IN_PRODUCT');
    return Separation.of({ ...separation, statementId: statement.id });
  }
}
