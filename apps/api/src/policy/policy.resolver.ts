import { inUnits, policyFields, type Policy, type PolicySection, type PolicyUnit, type PolicyValue } from '@evenhand/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EVENHAND, type Evenhand } from '../evenhand.provider.js';
import type { Context as RequestContext } from '../graphql/context.js';

type Section = ReturnType<typeof inUnits>;

interface Parameter {
  readonly name: string;
  readonly value: string;
  readonly unit: PolicyUnit;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly isWhole: boolean;
  readonly choices: readonly string[];
  readonly description: string;
}

const asText = (value: PolicyValue | undefined): string => [value ?? ''].flat().join(', ');

@Resolver('Policy')
export class PolicyResolver {
  constructor(@Inject(EVENHAND) private readonly evenhand: Evenhand) {}

  @Query('policy')
  policy(@Args('at') at: Date | undefined | null, @Context() { loaders }: RequestContext): Promise<Policy> {
    return at === undefined || at === null ? loaders.policy.load('IN_FORCE') : this.evenhand.policies.at(at);
  }

  @ResolveField('ratings')
  ratings(@Parent() policy: Policy): Section {
    return inUnits(policy, 'ratings');
  }

  @ResolveField('reputation')
  reputation(@Parent() policy: Policy): Section {
    return inUnits(policy, 'reputation');
  }

  @ResolveField('complaints')
  complaints(@Parent() policy: Policy): Section {
    return inUnits(policy, 'complaints');
  }

  @ResolveField('cases')
  cases(@Parent() policy: Policy): Section {
    return inUnits(policy, 'cases');
  }

  @ResolveField('noServe')
  noServe(@Parent() policy: Policy): Section {
    return inUnits(policy, 'noServe');
  }

  @ResolveField('separations')
  separations(@Parent() policy: Policy): Section {
    return inUnits(policy, 'separations');
  }

  @ResolveField('appeals')
  appeals(@Parent() policy: Policy): Section {
    return inUnits(policy, 'appeals');
  }

  @ResolveField('parameters')
  parameters(@Parent() policy: Policy, @Context() { locale }: RequestContext): Parameter[] {
    const sections = new Map<PolicySection, Section>();
    return policyFields.map(({ section, path, parameter: { name, unit, lowest, highest, isWhole, choices, description } }) => {
      const values = sections.get(section) ?? inUnits(policy, section);
      sections.set(section, values);
      return { name: path, value: asText(values[name]), unit, lowest, highest, isWhole, choices, description: description[locale] };
    });
  }
}
