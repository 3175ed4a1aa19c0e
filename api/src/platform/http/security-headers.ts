import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OutgoingHttpHeaders } from 'node:http';

const contentSecurityPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    // Angular Material and ECharts set styles from script.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    // The portal also runs on plain http on loopback, where an upgrade would break it.
    upgradeInsecureRequests: null,
  },
};

/** Helmet's headers on every answer. They never differ, so the first answer's are kept for all that follow. */
export async function addSecurityHeaders(app: NestFastifyApplication, production: boolean): Promise<void> {
  await app.register(helmet, { contentSecurityPolicy, strictTransportSecurity: production, global: false });
  let headers: OutgoingHttpHeaders | undefined;
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (_request, reply, done) => {
    if (headers) {
      // By way of the reply: Node would check and merge a header set on the raw answer one by one.
      reply.headers(headers);
    } else {
      reply.helmet();
      headers = { ...reply.raw.getHeaders() };
    }
    done();
  });
}
