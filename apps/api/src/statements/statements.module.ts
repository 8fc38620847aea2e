import { Module } from '@nestjs/common';
import { AcknowledgeStatementResolver } from './acknowledge-statement.resolver.js';
import { EditStatementTemplateResolver } from './edit-statement-template.resolver.js';
import { RecordStatementDeliveryResolver } from './record-statement-delivery.resolver.js';
import { StatementTemplateResolver } from './statement-template.resolver.js';
import { StatementResolver } from './statement.resolver.js';

@Module({
  providers: [
    AcknowledgeStatementResolver,
    EditStatementTemplateResolver,
    RecordStatementDeliveryResolver,
    StatementResolver,
    StatementTemplateResolver,
  ],
})
export class StatementsModule {}
