import { Module } from '@nestjs/common';
import { AddToMyNoServeListResolver } from './add-to-my-no-serve-list.resolver.js';
import { ContactChangedResolver } from './contact-changed.resolver.js';
import { ContactResolver } from './contact.resolver.js';
import { PairEntryResolver } from './pair-entry.resolver.js';
import { RemoveFromMyNoServeListResolver } from './remove-from-my-no-serve-list.resolver.js';
import { ServeCheckResolver, ServeReasonResolver } from './serve-check.resolver.js';

@Module({
  providers: [
    AddToMyNoServeListResolver,
    ContactChangedResolver,
    ContactResolver,
    PairEntryResolver,
    RemoveFromMyNoServeListResolver,
    ServeCheckResolver,
    ServeReasonResolver,
  ],
})
export class NoServeModule {}
