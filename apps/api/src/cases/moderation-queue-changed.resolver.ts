import type { Case } from '@evenhand/cases';
import type { CaseId } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Resolver, Subscription } from '@nestjs/graphql';
import { isAllowed } from '../auth/authorise.js';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';
import { EventHub } from '../graphql/event-hub.js';
import { toGlobalId } from '../graphql/global-id.js';

/** Null after a gap: which cases changed meanwhile is not known. */
interface News {
  readonly caseId: CaseId | null;
}

@Resolver()
export class ModerationQueueChangedResolver {
  constructor(
    private readonly hub: EventHub,
    @Inject(EVENHAND) private readonly evenhand: Evenhand,
  ) {}

  @Subscription('moderationQueueChanged', {
    // Nobody hears of a case that the query would not show to them.
    async filter(this: ModerationQueueChangedResolver, { caseId }: News, _args: object, context: RequestContext): Promise<boolean> {
      if (caseId === null) return true;
      return isAllowed('Query.case', { parent: undefined, args: { id: toGlobalId('Case', caseId) } }, context, this.evenhand);
    },
    async resolve(this: ModerationQueueChangedResolver, { caseId }: News): Promise<Case | null> {
      return caseId === null ? null : this.evenhand.reads.cases.find(caseId);
    },
  })
  subscribe(): AsyncIterator<News> {
    return this.hub.subscribe(
      ['case.opened', 'case.changed', 'case.claimed', 'case.claim-renewed', 'case.released', 'case.claim-lapsed', 'case.closed'],
      ({ caseId }): News[] => [{ caseId }],
      [{ caseId: null }],
    );
  }
}
