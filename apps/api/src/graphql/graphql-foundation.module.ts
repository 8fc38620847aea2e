import { Module, type DynamicModule } from '@nestjs/common';
import { evenhandProviders, type Evenhand } from '../evenhand.provider.js';
import { EventHub } from './event-hub.js';
import { NodeResolver } from './node.resolver.js';

/** What every context stands on: use cases, reads and events, for all modules. */
@Module({})
export class GraphqlFoundationModule {
  static of(evenhand: Evenhand, hub: EventHub): DynamicModule {
    const providers = [...evenhandProviders(evenhand), { provide: EventHub, useValue: hub }];
    return { module: GraphqlFoundationModule, global: true, providers: [...providers, NodeResolver], exports: providers };
  }
}
