import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Context } from '../graphql/context.js';
import { callerOf } from './authorise.js';

/** The actor of the operation, for a resolver's parameter. */
export const Caller = createParamDecorator((_data: unknown, host: ExecutionContext) =>
  callerOf(GqlExecutionContext.create(host).getContext<Context>()),
);
