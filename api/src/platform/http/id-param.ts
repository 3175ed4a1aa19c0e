import { type ArgumentMetadata, Injectable, Param, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { notFound } from '../errors/problem.js';

/** What is no id names nothing: the same 404 as an id that is not there. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string, _metadata: ArgumentMetadata): string {
    if (!isUUID(value)) throw notFound();
    return value.toLowerCase();
  }
}

export const Id = (name = 'id') => Param(name, IdPipe);
