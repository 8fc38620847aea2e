import type { Order } from '@evenhand/orders';
import {
  factInWords,
  gateSentences,
  historyInWords,
  obligationInWords,
  sayFinding,
  stepSentences,
  type Gate,
  type HistoryEntry,
  type Incident,
  type LedgerEntry,
  type SeparationFact,
  type SeparationStep,
  type StepView,
  type WordingFinding,
} from '@evenhand/separations';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Context as RequestContext } from '../graphql/context.js';
import { toGlobalId } from '../graphql/global-id.js';

interface Missing {
  readonly gate: Gate;
}

@Resolver('SeparationStepStatus')
export class SeparationStepStatusResolver {
  @ResolveField('title')
  title(@Parent() { step }: StepView, @Context() { locale }: RequestContext): string {
    return stepSentences[step][locale];
  }

  @ResolveField('missing')
  missing(@Parent() { missing }: StepView): Missing[] {
    return missing.map((gate) => ({ gate }));
  }
}

@Resolver('SeparationMissing')
export class SeparationMissingResolver {
  @ResolveField('message')
  message(@Parent() { gate }: Missing, @Context() { locale }: RequestContext): string {
    const sentence = gateSentences[gate][locale];
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  }
}

@Resolver('RunOffEntry')
export class RunOffEntryResolver {
  @ResolveField('order')
  order(@Parent() { orderId }: LedgerEntry, @Context() { loaders }: RequestContext): Promise<Order | null> {
    return loaders.order.load(orderId);
  }

  @ResolveField('obligation')
  obligation(@Parent() entry: LedgerEntry, @Context() { locale }: RequestContext): string {
    return obligationInWords(entry)[locale];
  }
}

@Resolver('SeparationFact')
export class SeparationFactResolver {
  @ResolveField('at')
  at(@Parent() { at }: SeparationFact): Date {
    return new Date(at);
  }

  @ResolveField('text')
  text(@Parent() fact: SeparationFact, @Context() { locale }: RequestContext): string {
    return factInWords(fact)[locale];
  }
}

@Resolver('SeparationHistoryEntry')
export class SeparationHistoryEntryResolver {
  @ResolveField('step')
  step(@Parent() { detail }: HistoryEntry): SeparationStep | null {
    return detail.step ?? null;
  }

  @ResolveField('reason')
  reason(@Parent() { detail }: HistoryEntry): string | null {
    return detail.reason ?? null;
  }

  @ResolveField('text')
  text(@Parent() entry: HistoryEntry, @Context() { locale }: RequestContext): string {
    return historyInWords(entry)[locale];
  }
}

@Resolver('Incident')
export class IncidentResolver {
  @ResolveField('id')
  id(@Parent() { id }: Incident): string {
    return toGlobalId('Incident', id);
  }

  @ResolveField('complaintId')
  complaintId(@Parent() { complaintId }: Incident): string | null {
    return complaintId && toGlobalId('Complaint', complaintId);
  }
}

@Resolver('WordingFinding')
export class WordingFindingResolver {
  @ResolveField('message')
  message(@Parent() { problem, words }: WordingFinding, @Context() { locale }: RequestContext): string {
    return sayFinding(problem, words)[locale];
  }
}
