import { Module } from '@nestjs/common';
import { AddToMyNoServeListResolver } from './add-to-my-no-serve-list.resolver.js';
import { ApproveNoServeResolver } from './approve-no-serve.resolver.js';
import { ConfirmNoServeResolver } from './confirm-no-serve.resolver.js';
import { ContactChangedResolver } from './contact-changed.resolver.js';
import { ContactResolver } from './contact.resolver.js';
import { ExtendNoServeResolver } from './extend-no-serve.resolver.js';
import { LiftNoServeResolver } from './lift-no-serve.resolver.js';
import { LiftNoServeBulkResolver, ProposeNoServeBulkResolver, RowRefusalResolver } from './no-serve-bulk.resolver.js';
import { NoServeEntryResolver } from './no-serve-entry.resolver.js';
import { NoServeChargeResolver, NoServeDecisionResolver, NoServeProposalResolver } from './no-serve-parts.resolver.js';
import { OpenNoServeHearingResolver } from './open-no-serve-hearing.resolver.js';
import { PairEntryResolver } from './pair-entry.resolver.js';
import { ProposeNoServeResolver } from './propose-no-serve.resolver.js';
import { RejectNoServeResolver } from './reject-no-serve.resolver.js';
import { RemoveFromMyNoServeListResolver } from './remove-from-my-no-serve-list.resolver.js';
import { RespondToNoServeResolver } from './respond-to-no-serve.resolver.js';
import { ServeCheckResolver, ServeReasonResolver } from './serve-check.resolver.js';
import { WithdrawNoServeResolver } from './withdraw-no-serve.resolver.js';

/** The platform's list. */
const platformEntries = [
  ApproveNoServeResolver,
  ConfirmNoServeResolver,
  ExtendNoServeResolver,
  LiftNoServeBulkResolver,
  LiftNoServeResolver,
  NoServeChargeResolver,
  NoServeDecisionResolver,
  NoServeEntryResolver,
  NoServeProposalResolver,
  OpenNoServeHearingResolver,
  ProposeNoServeBulkResolver,
  ProposeNoServeResolver,
  RejectNoServeResolver,
  RespondToNoServeResolver,
  RowRefusalResolver,
  WithdrawNoServeResolver,
];

/** The own list, serve checks and contact. */
const ownLists = [
  AddToMyNoServeListResolver,
  ContactChangedResolver,
  ContactResolver,
  PairEntryResolver,
  RemoveFromMyNoServeListResolver,
  ServeCheckResolver,
  ServeReasonResolver,
];

@Module({ providers: [...ownLists, ...platformEntries] })
export class NoServeModule {}
