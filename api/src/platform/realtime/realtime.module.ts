import { Global, Module } from '@nestjs/common';
import { ChangePruning } from './change-pruning.js';
import { ChangeRepository } from './change.repository.js';
import { ChangeSignal } from './change-signal.js';
import { ChangeStreams } from './change-streams.js';
import { ChangesController } from './changes.controller.js';
import { Changes } from './changes.service.js';

@Global()
@Module({
  controllers: [ChangesController],
  providers: [ChangePruning, ChangeRepository, Changes, ChangeSignal, ChangeStreams],
  exports: [Changes],
})
export class RealtimeModule {}
