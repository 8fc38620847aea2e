import {
  type AppealParts,
  DatabaseAppeals,
  DatabaseDecisions,
  DecideAppeal,
  LodgeAppeal,
  TakeUpAppeal,
  WithdrawAppeal,
} from '@evenhand/appeals';
import type { Foundation } from './foundation.js';

type Elsewhere = Pick<AppealParts, 'statements' | 'voidStatement' | 'desk' | 'reversals'>;

export function composeAppeals({ database, unitOfWork, ids }: Foundation, elsewhere: Elsewhere) {
  const appeals = new DatabaseAppeals(database);
  const decisions = new DatabaseDecisions(database);
  const parts: AppealParts = { ...elsewhere, unitOfWork, appeals, decisions, ids };
  return {
    takeUp: new TakeUpAppeal(parts),
    reads: { appeals, decisions },
    useCases: {
      lodgeAppeal: new LodgeAppeal(parts),
      withdrawAppeal: new WithdrawAppeal(parts),
      decideAppeal: new DecideAppeal(parts),
    },
  };
}
