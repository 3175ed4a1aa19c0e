import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../src/app.module.js';
import { AppConfig } from '../src/platform/config.js';
import { openApiDocument } from '../src/platform/http/openapi.js';

// Preview builds no provider, so the description needs no database.
const app = await NestFactory.create<NestFastifyApplication>(
  AppModule.with(new AppConfig('postgres://nobody:nothing@127.0.0.1:1/none', '', 0, false)),
  new FastifyAdapter(),
  { preview: true, logger: false },
);
app.setGlobalPrefix('api');
process.stdout.write(JSON.stringify(openApiDocument(app), null, 2));
