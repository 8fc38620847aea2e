import type { UseQueryResult } from '@tanstack/react-query';
import { useAsk } from '../api/use-ask.js';
import type { DecidableCase } from './decisions.js';
import type { Rung } from './effects-of.js';
import { NoServeMatterDocument, type NoServeMatterQuery } from './generated/no-serve-decisions.js';

export type NoServeMatter = NoServeMatterQuery;
export type ConcernedOrder = NonNullable<NoServeMatterQuery['case']>['orders'][number];
export type ComplaintBehind = NonNullable<NoServeMatterQuery['complaintsAbout']>['edges'][number]['node'];

/** What a decision about an entry is made of besides the case: complaints, earlier entries, orders and the rules. */
export const useNoServeMatter = ({ id, subject, subjectRole }: DecidableCase): UseQueryResult<NoServeMatter> =>
  useAsk(NoServeMatterDocument, { caseId: id, subjectId: subject.id, role: subjectRole });

export const ordersIn = (matter: NoServeMatter): readonly ConcernedOrder[] => matter.case?.orders ?? [];

export const isBusiness = (matter: NoServeMatter): boolean => matter.case?.subject.kind === 'BUSINESS';

/** The rungs on which the subject has stood: what was overturned never was. */
export const rungsTaken = ({ noServeEntries }: NoServeMatter): readonly Rung[] => [
  ...new Set(
    noServeEntries.edges.flatMap(({ node: { state, charge, decision } }) =>
      state === 'OVERTURNED' || decision?.activatedAt == null || charge === null ? [] : [charge.rung],
    ),
  ),
];

export const timesOf = ({ policy: { noServe, appeals } }: NoServeMatter, now: string) => ({
  now,
  hearingDays: noServe.hearingDays,
  businessNoticeDays: noServe.businessNoticeDays,
  appealMonths: appeals.windowMonths,
});
