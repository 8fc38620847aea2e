import { CheckService } from '@evenhand/no-serve';
import {
  AcceptOrder,
  CancelOrder,
  DatabaseOrders,
  DeclineOrder,
  FulfilOrder,
  orderEntity,
  PlaceOrder,
  RecordOrder,
  type OrderParts,
} from '@evenhand/orders';
import { DatabaseParties, partyEntity, RegisterParty } from '@evenhand/parties';
import { ApiKeys, DatabaseUnitOfWork, defaultPolicy, systemClock, uuids, type Clock, type Ids, type Policy } from '@evenhand/platform';
import {
  DatabaseRatingExchanges,
  DatabaseRatingHistories,
  DatabaseRatingReminders,
  DatabaseRatings,
  ImportRatingHistory,
  OpenRatingExchange,
  ratingEntities,
  RemindToRate,
  ReplyToRating,
  RevealDueRatingExchanges,
  SubmitRating,
  WordListTextScreen,
  type RatingParts,
} from '@evenhand/ratings';
import {
  DatabaseRatingRecord,
  DatabaseReputationBacklog,
  DatabaseReputations,
  RecomputeBacklog,
  RecomputeReputation,
  reputationEntity,
} from '@evenhand/reputation';
import type { DataSource, EntitySchema } from 'typeorm';

/** Every table that TypeORM maps, for `openDatabase`. */
export const entities: readonly EntitySchema[] = [partyEntity, orderEntity, ...ratingEntities, reputationEntity];

export interface Outside {
  readonly database: DataSource;
  readonly clock?: Clock;
  readonly policy?: Policy;
  readonly ids?: Ids;
}

/** Puts ports and adapters together, the same for every program: what each then offers is its own choice. */
export function compose({ database, clock = systemClock, policy = defaultPolicy, ids = uuids }: Outside) {
  const unitOfWork = new DatabaseUnitOfWork(database, clock, policy);
  const parties = new DatabaseParties(database);
  const orders = new DatabaseOrders(database);
  const exchanges = new DatabaseRatingExchanges(database);
  const ratings = new DatabaseRatings(database);
  const reminders = new DatabaseRatingReminders(database);
  const histories = new DatabaseRatingHistories(database);
  const reputations = new DatabaseReputations(database);
  const backlog = new DatabaseReputationBacklog(database);
  const checkService = new CheckService();
  const ratableOrders = new OpenRatingExchange(exchanges, policy);
  const orderParts: OrderParts = { unitOfWork, orders, parties, serveCheck: checkService, ratableOrders, ids };
  const ratingParts: RatingParts = { unitOfWork, orders, exchanges, ratings, reminders, textScreen: new WordListTextScreen(), policy, ids };
  const recomputeReputation = new RecomputeReputation({ unitOfWork, record: new DatabaseRatingRecord(), reputations, policy });

  return {
    database,
    clock,
    policy,
    /** What queries read from. */
    reads: { parties, orders, exchanges, ratings, reminders, reputations, histories, backlog },
    apiKeys: new ApiKeys(database, unitOfWork),
    useCases: {
      registerParty: new RegisterParty(unitOfWork, parties, ids),
      recordOrder: new RecordOrder(orderParts),
      placeOrder: new PlaceOrder(orderParts),
      acceptOrder: new AcceptOrder(orderParts),
      declineOrder: new DeclineOrder(orderParts),
      fulfilOrder: new FulfilOrder(orderParts),
      cancelOrder: new CancelOrder(orderParts),
      checkService,
      submitRating: new SubmitRating(ratingParts),
      replyToRating: new ReplyToRating(ratingParts),
      revealDueRatingExchanges: new RevealDueRatingExchanges(ratingParts),
      remindToRate: new RemindToRate(ratingParts),
      importRatingHistory: new ImportRatingHistory(unitOfWork, histories, backlog, ids),
      recomputeReputation,
      recomputeBacklog: new RecomputeBacklog(unitOfWork, backlog, recomputeReputation),
    },
  };
}

export type Evenhand = ReturnType<typeof compose>;
