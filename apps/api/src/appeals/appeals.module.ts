import { Module } from '@nestjs/common';
import { AppealResolver } from './appeal.resolver.js';
import { DecideAppealResolver } from './decide-appeal.resolver.js';
import { LodgeAppealResolver } from './lodge-appeal.resolver.js';
import { WithdrawAppealResolver } from './withdraw-appeal.resolver.js';

@Module({ providers: [AppealResolver, DecideAppealResolver, LodgeAppealResolver, WithdrawAppealResolver] })
export class AppealsModule {}
