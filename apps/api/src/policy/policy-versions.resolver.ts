import type { PolicyVersion } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import { connect, type Connection } from '../graphql/connection.js';

@Resolver('PolicyVersion')
export class PolicyVersionsResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('policyVersions')
  policyVersions(@Args('first') first: number, @Args('after') after: string | undefined): Promise<Connection<PolicyVersion>> {
    const { policyVersions } = this.evenhand.reads;
    return connect<PolicyVersion>(
      { first, after: after ?? null },
      { find: (id) => policyVersions.find(id), read: (limit, last) => policyVersions.page(limit, last) },
    );
  }

  @ResolveField('version')
  version(@Parent() { policy }: PolicyVersion): number {
    return policy.version;
  }
}
