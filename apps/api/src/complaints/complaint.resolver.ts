import type { Complaint, Evidence } from '@evenhand/complaints';
import type { Order } from '@evenhand/orders';
import type { Party } from '@evenhand/parties';
import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { dayOf } from '../graphql/day.js';
import { toGlobalId } from '../graphql/global-id.js';

const dayOrNone = (time: Date | null): string | null => time && dayOf(time);

const evidenceTypes = { EXCERPT: 'EvidenceExcerpt', FILE: 'EvidenceFile' } as const;

/** What of it this caller may read stands in the table of permissions. */
@Resolver('Complaint')
export class ComplaintResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @ResolveField('id')
  id(@Parent() { id }: Complaint): string {
    return toGlobalId('Complaint', id);
  }

  @ResolveField('complainant')
  complainant(@Parent() { complainantId }: Complaint, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(complainantId);
  }

  @ResolveField('subject')
  subject(@Parent() { subjectId }: Complaint, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return loaders.party.load(subjectId);
  }

  @ResolveField('order')
  async order(@Parent() { orderId }: Complaint, @Context() { loaders }: RequestContext): Promise<Order | null> {
    return orderId === null ? null : loaders.order.load(orderId);
  }

  @ResolveField('evidence')
  evidence(@Parent() { evidence }: Complaint): (Evidence & { readonly __typename: string })[] {
    return evidence.map((each) => ({ ...each, __typename: evidenceTypes[each.type] }));
  }

  @ResolveField('isComplainantHidden')
  isComplainantHidden(@Parent() { isHidden }: Complaint): boolean {
    return isHidden;
  }

  @ResolveField('summary')
  summary(@Parent() { toldSummary }: Complaint): string | null {
    return toldSummary;
  }

  @ResolveField('filedOn')
  filedOn(@Parent() { filedAt }: Complaint): string {
    return dayOf(filedAt);
  }

  @ResolveField('toldOn')
  toldOn(@Parent() { toldAt }: Complaint): string | null {
    return dayOrNone(toldAt);
  }

  @ResolveField('answerBy')
  answerBy(@Parent() { answerUntil }: Complaint): string | null {
    return dayOrNone(answerUntil);
  }

  @ResolveField('respondedOn')
  respondedOn(@Parent() { respondedAt }: Complaint): string | null {
    return dayOrNone(respondedAt);
  }

  @ResolveField('decidedOn')
  decidedOn(@Parent() { decidedAt }: Complaint): string | null {
    return dayOrNone(decidedAt);
  }

  @ResolveField('strikeExpiresOn')
  strikeExpiresOn(@Parent() { strikeExpiresAt }: Complaint): string | null {
    return dayOrNone(strikeExpiresAt);
  }

  @ResolveField('statementId')
  async statementId(@Parent() { id }: Complaint): Promise<string | null> {
    const statement = await this.evenhand.reads.statements.findAbout(id, ['COMPLAINT_UPHELD']);
    return statement && toGlobalId('Statement', statement.id);
  }

  @ResolveField('endedOn')
  endedOn(@Parent() { endedAt }: Complaint): string | null {
    return dayOrNone(endedAt);
  }
}
