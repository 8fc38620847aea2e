import { LiftNoServeBulk, ProposeNoServeBulk, type BulkRow } from '@evenhand/no-serve';
import { Refusal, type Actor, type NoServeEntryId } from '@evenhand/platform';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { LiftNoServeBulkInput, ProposeNoServeBulkInput } from '../generated/schema.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { idOf } from '../graphql/global-id.js';
import { toProposal } from './no-serve-charge.js';

/** A row that names something by an id that is none is refused by itself. */
function readable<Row>(read: () => Row): Row | Refusal {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message } = error;
    return new Refusal({ code: 'ROW_UNREADABLE' }, { en: message, de: message });
  }
}

/** GraphQL takes an error that it is handed for a failure of the field, so that the refusal goes as what it says. */
const asAnswer = (rows: readonly BulkRow[]) => ({
  __typename: 'NoServeBulk',
  rows: rows.map(({ row, entry, refusal }) => ({ row, entry, refusal: refusal && { code: refusal.code, sentence: refusal.sentence } })),
});

@Resolver()
export class ProposeNoServeBulkResolver {
  constructor(private readonly proposeNoServeBulk: ProposeNoServeBulk) {}

  @Mutation('proposeNoServeBulk')
  async resolve(@Args('input') { rows }: ProposeNoServeBulkInput, @Caller() actor: Actor) {
    return asAnswer(
      await this.proposeNoServeBulk.execute(
        rows.map((row) => readable(() => toProposal(row))),
        actor,
      ),
    );
  }
}

@Resolver()
export class LiftNoServeBulkResolver {
  constructor(private readonly liftNoServeBulk: LiftNoServeBulk) {}

  @Mutation('liftNoServeBulk')
  async resolve(@Args('input') { entryIds, reason }: LiftNoServeBulkInput, @Caller() actor: Actor) {
    const ids = entryIds.map((id) => readable(() => idOf<NoServeEntryId>('NoServeEntry', id, 'entryIds')));
    return asAnswer(await this.liftNoServeBulk.execute(ids, reason, actor));
  }
}

@Resolver('RowRefusal')
export class RowRefusalResolver {
  @ResolveField('message')
  message(@Parent() { sentence }: Pick<Refusal, 'sentence'>, @Context() { locale }: RequestContext): string {
    return sentence[locale];
  }
}
