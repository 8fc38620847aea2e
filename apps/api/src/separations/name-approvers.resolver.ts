import type { Actor } from '@evenhand/platform';
import { NameApprovers, type Separation } from '@evenhand/separations';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Caller } from '../auth/caller.decorator.js';
import type { NameApproversInput } from '../generated/schema.js';
import { readingOf } from './reading.js';

@Resolver()
export class NameApproversResolver {
  constructor(private readonly nameApprovers: NameApprovers) {}

  @Mutation('nameApprovers')
  resolve(@Args('input') input: NameApproversInput, @Caller() actor: Actor): Promise<Separation> {
    return this.nameApprovers.execute(readingOf(input), input.persons, actor);
  }
}
