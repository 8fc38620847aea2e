import type { Actor, AuditEntry } from '@evenhand/platform';
import type { Party } from '@evenhand/parties';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import { ownParties } from '../auth/own-parties.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { connect, type Connection } from '../graphql/connection.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { badInput } from '../graphql/errors.js';
import { parseGlobalId } from '../graphql/global-id.js';
import { factsOf, type AuditFact } from './audit-facts.js';

@Resolver('AuditEntry')
export class AuditTrailResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('auditTrail')
  async trail(
    @Args('subject') subject: string,
    @Args('first') first: number,
    @Args('after') after: string | undefined,
    @Caller() actor: Actor,
  ): Promise<Connection<AuditEntry>> {
    const { auditTrail } = this.evenhand.reads;
    const about = parseGlobalId(subject)?.id ?? null;
    if (about === null) throw badInput('subject is not the id of anything. Ids are opaque: take them from an answer of this API.');
    const request = { subject: about, except: await ownParties(this.evenhand, actor) };
    return connect<AuditEntry>(
      { first, after: after ?? null },
      {
        find: (id) => auditTrail.find(request, id),
        read: (limit, last) => auditTrail.page(request, limit, last),
      },
    );
  }

  @ResolveField('facts')
  facts(@Parent() { action, data }: AuditEntry): AuditFact[] {
    return factsOf(action, data);
  }

  @ResolveField('actorParty')
  actorParty(@Parent() { partyId }: AuditEntry, @Context() { loaders }: RequestContext): Promise<Party | null> | null {
    return partyId === null ? null : loaders.party.load(partyId);
  }
}
