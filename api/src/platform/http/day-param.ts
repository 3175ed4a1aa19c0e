import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { parseDate } from '@samsyn/domain/time/local-date';
import { notFound } from '../errors/problem.js';

/** What is no day names nothing: the same 404 as a day that is not there. */
@Injectable()
export class DayPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (parseDate(value) === null) throw notFound();
    return value;
  }
}

export const Day = (name: string) => Param(name, DayPipe);
