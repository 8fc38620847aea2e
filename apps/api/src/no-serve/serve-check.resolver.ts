import { CheckService, serveReasonSentences, type ServeAnswer, type ServeReason } from '@evenhand/no-serve';
import type { Actor, PartyId } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isAllowed } from '../auth/authorise.js';
import { Caller } from '../auth/caller.decorator.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { ServePair } from '../generated/schema.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { badInput } from '../graphql/errors.js';
import { idOf, toGlobalId } from '../graphql/global-id.js';

const maximumPairs = 500;

@Resolver('ServeCheck')
export class ServeCheckResolver {
  constructor(
    private readonly checkService: CheckService,
    @Inject(EVENHAND) private readonly evenhand: Evenhand,
  ) {}

  @Query('serveCheck')
  serveCheck(@Args('sellerId') seller: string, @Args('buyerId') buyer: string, @Caller() actor: Actor): Promise<ServeAnswer | null> {
    return this.checkService.execute(idOf<PartyId>('Party', seller, 'sellerId'), idOf<PartyId>('Party', buyer, 'buyerId'), actor);
  }

  @Query('serveChecks')
  async serveChecks(
    @Args('pairs') pairs: ServePair[],
    @Caller() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<(ServeAnswer | null)[]> {
    if (pairs.length > maximumPairs) throw badInput(`pairs has at most ${maximumPairs} entries. Ask about the others separately.`);
    const asked = pairs.map(({ sellerId, buyerId }) => ({
      sellerId: idOf<PartyId>('Party', sellerId, 'sellerId'),
      buyerId: idOf<PartyId>('Party', buyerId, 'buyerId'),
    }));
    const allowed = await Promise.all(
      pairs.map((pair) => isAllowed('Query.serveCheck', { parent: undefined, args: { ...pair } }, context, this.evenhand)),
    );
    const answers = await this.checkService.executeMany(
      asked.filter((_, place) => allowed[place]),
      actor,
    );
    const next = answers.values();
    return allowed.map((isOurs) => (isOurs ? (next.next().value ?? null) : null));
  }
}

@Resolver('ServeReason')
export class ServeReasonResolver {
  @ResolveField('message')
  message(@Parent() { code }: ServeReason, @Context() { locale }: RequestContext): string {
    return serveReasonSentences[code][locale];
  }

  @ResolveField('entryId')
  entryId(@Parent() { entry }: ServeReason): string | null {
    return entry && toGlobalId(entry.scope === 'PAIR' ? 'PairEntry' : 'NoServeEntry', entry.id);
  }

  @ResolveField('statementId')
  statementId(@Parent() { statementId }: ServeReason): string | null {
    return statementId && toGlobalId('Statement', statementId);
  }
}
