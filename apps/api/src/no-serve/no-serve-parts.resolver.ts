import type { NoServeEntry } from '@evenhand/no-serve';
import type { Party } from '@evenhand/parties';
import type { Actor } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { toGlobalId } from '../graphql/global-id.js';

/** The subject is told less than those who look after the marketplace, whatever else it may be. */
@Resolver('NoServeCharge')
export class NoServeChargeResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @ResolveField('complaintIds')
  async complaintIds(@Parent() entry: NoServeEntry, @Caller() actor: Actor): Promise<string[]> {
    return (await this.shown(entry, actor)).complaintIds.map((id) => toGlobalId('Complaint', id));
  }

  @ResolveField('orderIds')
  async orderIds(@Parent() entry: NoServeEntry, @Caller() actor: Actor): Promise<string[]> {
    return (await this.shown(entry, actor)).orderIds.map((id) => toGlobalId('Order', id));
  }

  private async shown(entry: NoServeEntry, { partyId }: Actor): Promise<Pick<NoServeEntry, 'complaintIds' | 'orderIds'>> {
    return partyId === entry.subjectId ? this.evenhand.reads.chargeRecord.knownToSubject(entry) : entry;
  }
}

@Resolver('NoServeDecision')
export class NoServeDecisionResolver {
  @ResolveField('statementId')
  statementId(@Parent() { statementId }: NoServeEntry): string | null {
    return statementId === null ? null : toGlobalId('Statement', statementId);
  }

  @ResolveField('extensionStatementId')
  extensionStatementId(@Parent() { extensionStatementId }: NoServeEntry): string | null {
    return extensionStatementId === null ? null : toGlobalId('Statement', extensionStatementId);
  }
}

@Resolver('NoServeProposal')
export class NoServeProposalResolver {
  @ResolveField('party')
  async party(@Parent() { source, proposerPartyId }: NoServeEntry, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return source !== 'SELLER' || proposerPartyId === null ? null : loaders.party.load(proposerPartyId);
  }

  @ResolveField('hintsAtProtectedTrait')
  hintsAtProtectedTrait(@Parent() { marks }: NoServeEntry): boolean {
    return marks.includes('PROTECTED_TRAIT_HINT');
  }

  @ResolveField('caseId')
  async caseId(@Parent() { id }: NoServeEntry, @Context() { loaders }: RequestContext): Promise<string | null> {
    const caseId = await loaders.caseOfNoServeEntry.load(id);
    return caseId === null ? null : toGlobalId('Case', caseId);
  }
}
