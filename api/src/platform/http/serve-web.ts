import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../errors/problem.js';
import { problemBody } from '../errors/problem.filter.js';

/** The built web app on the API's port; addresses of its pages answer with index.html. */
export async function serveWeb(app: NestFastifyApplication, webRoot: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Hashed names never change what they hold; index.html names them and must be asked for each time.
      const hashed = /-[\w-]{8}\.(js|css|woff2)$/.test(path);
      void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  // A route and no not-found handler, which is Nest's; the API's own routes are more specific and win.
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    if (!path.startsWith('/api/') && !/\.\w+$/.test(path)) {
      return reply.header('cache-control', 'no-cache').sendFile('index.html');
    }
    const problem = new Problem(404, 'not_found');
    return reply.status(404).type('application/problem+json').send(problemBody(problem, request.id));
  });
}
