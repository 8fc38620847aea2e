import type { DataSource, FindOptionsWhere } from 'typeorm';
import { Complaint } from '../domain/complaint.js';
import type { ComplaintPage } from '../ports/complaints.js';

/** When a complaint is sorted by: the expression in SQL over `c`. */
type SortedBy = 'c.filed_at' | `date_trunc('day', c.told_at, 'UTC')`;

/** Latest first, then by id. Goes on after a complaint by its own place, which is looked up where it lies. */
export function pageOf(
  database: DataSource,
  where: FindOptionsWhere<Complaint>,
  sortedBy: SortedBy,
  { first, after }: ComplaintPage,
): Promise<Complaint[]> {
  const query = database
    .getRepository(Complaint)
    .createQueryBuilder('c')
    .where(where)
    .orderBy(sortedBy, 'DESC')
    .addOrderBy('c.id', 'DESC')
    .limit(first);
  if (after !== null)
    query.andWhere(`(${sortedBy}, c.id) < (SELECT ${sortedBy}, c.id FROM complaints c WHERE c.id = :after)`, { after: after.id });
  return query.getMany();
}
