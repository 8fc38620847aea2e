import type { CaseReadQuery } from './generated/case.js';

/** A case as its page reads it. */
export type ReadCase = NonNullable<CaseReadQuery['case']>;

export type CaseKind = ReadCase['kind'];

/** What is to be decided: a complaint, an entry, a request, a rating or an appeal. */
export type SubjectMatter = NonNullable<ReadCase['about']>;

export type Orders = ReadCase['orders'];
export type Fact = ReadCase['dossier']['facts'][number];
