import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

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
      copy(headers, reply.raw);
    } else {
      reply.helmet();
      headers = { ...reply.raw.getHeaders() };
    }
    done();
  });
}

function copy(headers: OutgoingHttpHeaders, response: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, value);
  }
}
