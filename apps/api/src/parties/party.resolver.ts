import type { Party } from '@evenhand/parties';
import type { Actor, PartyId, Role } from '@evenhand/platform';
import type { Reputation } from '@evenhand/reputation';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { badInput } from '../graphql/errors.js';
import { isStorable } from '../graphql/storable.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';

@Resolver('Party')
export class PartyResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('party')
  async party(
    @Args('id') id: string | undefined,
    @Args('externalId') externalId: string | undefined,
    @Context() { loaders }: RequestContext,
  ): Promise<Party | null> {
    if (typeof id === 'string' && typeof externalId !== 'string') return loaders.party.load(idOf<PartyId>('Party', id, 'id'));
    if (typeof externalId === 'string' && typeof id !== 'string')
      return isStorable(externalId) ? this.evenhand.reads.parties.findByExternalId(externalId) : null;
    throw badInput('party wants exactly one of id and externalId.');
  }

  @ResolveField('id')
  id(@Parent() party: Party): string {
    return toGlobalId('Party', party.id);
  }

  @ResolveField('reputation')
  reputation(@Parent() { id: partyId }: Party, @Args('role') role: Role, @Context() { loaders }: RequestContext): Promise<Reputation> {
    return loaders.reputation.load({ partyId, role });
  }

  @ResolveField('members')
  members(@Parent() { id }: Party): Promise<readonly string[]> {
    return this.evenhand.reads.members.of(id);
  }
}

@Resolver('Viewer')
export class ViewerResolver {
  @Query('me')
  me(@Caller() actor: Actor): Actor {
    return actor;
  }

  @ResolveField('roles')
  roles(@Parent() { roles }: Actor): string[] {
    return [...roles];
  }

  @ResolveField('party')
  async party(@Parent() { partyId }: Actor, @Context() { loaders }: RequestContext): Promise<Party | null> {
    return partyId === null ? null : loaders.party.load(partyId);
  }
}
