import { z } from 'zod';
import {
  accountTypes,
  contentTypes,
  countries,
  decisionAccounts,
  decisionProvisions,
  decisionVisibilities,
  sourceTypes,
  statementCategories,
} from './vocabulary.js';

/** Characters are counted as a person counts them, which is how the database counts. */
const text = (maximumLength: number) =>
  z
    .string()
    .refine((value) => value.trim() !== '', 'is blank')
    .refine((value) => [...value].length <= maximumLength, `has more than ${maximumLength} characters`);
const day = (notBefore: string) => z.iso.date().refine((value) => value >= notBefore, `is before ${notBefore}`);
const several = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .array(z.enum(values))
    .min(1)
    .refine((given) => new Set(given).size === given.length, 'names one twice');

/** A statement of reasons as the EU DSA Transparency Database takes it (schema version 2). */
export const machineForm = z
  .strictObject({
    decision_visibility: several(decisionVisibilities).nullable(),
    decision_visibility_other: text(500).nullable(),
    end_date_visibility_restriction: day('2020-01-01').nullable(),
    decision_provision: z.enum(decisionProvisions).nullable(),
    end_date_service_restriction: day('2020-01-01').nullable(),
    decision_account: z.enum(decisionAccounts).nullable(),
    end_date_account_restriction: day('2020-01-01').nullable(),
    account_type: z.enum(accountTypes),
    // Whether something is against the law is for courts to say: what is decided here is whether it is against the rules.
    decision_ground: z.literal('DECISION_GROUND_INCOMPATIBLE_CONTENT'),
    incompatible_content_ground: text(500),
    incompatible_content_explanation: text(2_000),
    decision_facts: text(5_000),
    content_type: several(contentTypes),
    content_type_other: text(500).nullable(),
    category: z.enum(statementCategories),
    content_date: day('2000-01-01'),
    application_date: day('2020-01-01'),
    territorial_scope: several(countries),
    source_type: z.enum(sourceTypes),
    automated_detection: z.enum(['Yes', 'No']),
    automated_decision: z.literal('AUTOMATED_DECISION_NOT_AUTOMATED'),
    puid: z.string().regex(/^[a-zA-Z0-9-_]{1,500}$/),
  })
  .superRefine((statement, context) => {
    const wrong = (field: keyof typeof statement, message: string): void => context.addIssue({ code: 'custom', path: [field], message });
    const { decision_visibility, decision_provision, decision_account, application_date } = statement;
    if (decision_visibility === null && decision_provision === null && decision_account === null)
      wrong('decision_account', 'or another decision has to be named');
    const isOther = decision_visibility?.includes('DECISION_VISIBILITY_OTHER') === true;
    if (isOther !== (statement.decision_visibility_other !== null)) wrong('decision_visibility_other', 'goes with another decision');
    if (statement.content_type.includes('CONTENT_TYPE_OTHER') !== (statement.content_type_other !== null))
      wrong('content_type_other', 'goes with another type');
    for (const field of ['end_date_visibility_restriction', 'end_date_service_restriction', 'end_date_account_restriction'] as const) {
      const end = statement[field];
      if (end !== null && end < application_date) wrong(field, 'is before application_date');
    }
  });
export type MachineForm = z.infer<typeof machineForm>;

/** What is sent at once: all of it is taken, or nothing. */
export const machineBatch = z
  .array(machineForm)
  .min(1)
  .max(100)
  .refine((batch) => new Set(batch.map(({ puid }) => puid)).size === batch.length, 'a puid is used twice');
