import { Module } from '@nestjs/common';
import { Pruning } from './pruning.js';

@Module({ providers: [Pruning] })
export class RetentionModule {}
