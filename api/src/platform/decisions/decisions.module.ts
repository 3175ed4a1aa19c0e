import { Global, Module } from '@nestjs/common';
import { DecisionSources } from './decision-sources.js';

@Global()
@Module({ providers: [DecisionSources], exports: [DecisionSources] })
export class DecisionsModule {}
