import { Module } from '@nestjs/common';

/** What contracts promise of innovation: commitments, funds, and the account of both (R26). */
@Module({})
export class InnovationModule {}
