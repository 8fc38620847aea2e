import { appealEntity } from '@evenhand/appeals';
import { caseEntity } from '@evenhand/cases';
import { complaintEntities } from '@evenhand/complaints';
import { ratingRemovalEntity } from '@evenhand/moderation';
import { pairEntryEntity, platformEntryEntity } from '@evenhand/no-serve';
import { notificationEntity } from '@evenhand/notifications';
import { enquiryEntity, orderEntity } from '@evenhand/orders';
import { partyEntity } from '@evenhand/parties';
import { ratingEntities } from '@evenhand/ratings';
import { separationEntities } from '@evenhand/separations';
import { statementEntity, statementTemplateEntity } from '@evenhand/statements';
import type { EntitySchema } from 'typeorm';

/** Every table that TypeORM maps, for `openDatabase`. */
export const entities: readonly EntitySchema[] = [
  partyEntity,
  orderEntity,
  enquiryEntity,
  ...ratingEntities,
  ...complaintEntities,
  pairEntryEntity,
  platformEntryEntity,
  caseEntity,
  statementEntity,
  statementTemplateEntity,
  ratingRemovalEntity,
  appealEntity,
  notificationEntity,
  ...separationEntities,
];
