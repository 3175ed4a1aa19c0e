import { ConsoleLogger, type LogLevel } from '@nestjs/common';

/** Standard output belongs to results: everything the server has to say of itself goes to standard error. */
export class StderrLogger extends ConsoleLogger {
  protected override printMessages(messages: unknown[], context?: string, logLevel?: LogLevel): void {
    super.printMessages(messages, context, logLevel, 'stderr');
  }
}
