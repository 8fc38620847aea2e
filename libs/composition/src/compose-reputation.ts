import {
  BeginRebuild,
  BuildShard,
  DatabaseGenerations,
  DatabaseLastRatings,
  DatabaseRatingCourse,
  DatabaseRatingRecord,
  DatabaseReputationChanges,
  DatabaseReputations,
  FollowPolicy,
  Foresee,
  ForgetRetiredReputations,
  LookAtSealedSignal,
  RebuildReputations,
  type ReputationParts,
  ScoreWithoutRating,
  UpdateReputations,
  UpdateWaitingReputations,
  VerifyReputations,
} from '@evenhand/reputation';
import type { Foundation } from './foundation.js';

export function composeReputation({ database, clock, policies, unitOfWork }: Foundation) {
  const reputations = new DatabaseReputations(database, clock, policies);
  const changes = new DatabaseReputationChanges(database);
  const generations = new DatabaseGenerations(database);
  const lastRatings = new DatabaseLastRatings(database);
  const parts: ReputationParts = { unitOfWork, reputations, changes, generations, record: new DatabaseRatingRecord() };
  const updateReputations = new UpdateReputations(parts);
  const beginRebuild = new BeginRebuild(parts);
  const buildShard = new BuildShard(parts, updateReputations);
  return {
    reads: { reputations, changes, generations, ratingCourse: new DatabaseRatingCourse(database) },
    useCases: {
      updateReputations,
      updateWaitingReputations: new UpdateWaitingReputations(changes, updateReputations),
      beginRebuild,
      buildShard,
      rebuildReputations: new RebuildReputations(generations, beginRebuild, buildShard),
      followPolicy: new FollowPolicy(parts, beginRebuild),
      forgetRetiredReputations: new ForgetRetiredReputations(generations),
      foresee: new Foresee(reputations, lastRatings, clock),
      lookAtSealedSignal: new LookAtSealedSignal(lastRatings, clock),
      scoreWithoutRating: new ScoreWithoutRating(reputations, generations),
      verifyReputations: new VerifyReputations(parts),
    },
  };
}
