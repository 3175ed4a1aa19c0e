import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { AppModule } from '../../app.module.js';
import type { AppConfig } from '../config.js';
import { Problem } from '../errors/problem.js';
import { validationPipe } from '../errors/validation.js';
import { readAsItComes } from './as-it-comes.js';
import { serveOpenApi } from './openapi.js';
import { addSecurityHeaders } from './security-headers.js';
import { serveWeb } from './serve-web.js';
import { StderrLogger } from './stderr-logger.js';

/** The whole API, ready to listen: plugins, guards, documentation and, where built, the web. */
export async function createApp(config: AppConfig): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    genReqId: () => randomUUID(),
    trustProxy: config.trustedProxies,
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 500 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: new StderrLogger('Samsyn', { logLevels: ['error', 'warn'] }),
    abortOnError: false,
  });
  closeWithin(adapter, 2_000);
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validationPipe);
  await app.register(cookie);
  await app.register(compress, { threshold: 1024 });
  await addSecurityHeaders(app, config.production);
  // Read as it comes in: a hundred thousand rows are more than the body limit.
  adapter.getInstance().addContentTypeParser(['text/csv', 'application/x-ndjson'], (_request, payload, done) => done(null, payload));
  readAsItComes(adapter.getInstance(), '/api/inbound/');
  await app.register(multipart, { limits: { fileSize: config.uploadLimitBytes, files: 1 } });
  await app.register(rateLimit, {
    max: config.requestsPerMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: () => new Problem(429, 'too_many_requests'),
  });
  serveOpenApi(app);
  if (config.webRoot) await serveWeb(app, config.webRoot);
  return app;
}

/** Browsers open connections before they have anything to send; closing would wait a minute for the first request of each. */
function closeWithin(adapter: FastifyAdapter, ms: number): void {
  adapter.getInstance().addHook('preClose', (done) => {
    setTimeout(() => adapter.getHttpServer().closeAllConnections(), ms).unref();
    done();
  });
}
