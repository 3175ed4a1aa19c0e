import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { samples } from '../adapters/sample-documents.js';
import { preview } from './preview.js';
import { PreviewMessageDto, PreviewedDto, SampleDto } from './preview.dto.js';

/** For whoever connects a tool: what its messages look like, and what one of theirs would become. */
@ApiTags('integrations')
@Controller('integrations')
export class PreviewController {
  /** An invented message of each kind of tool. */
  @Permit('integrations:read')
  @Get('samples')
  samples(): SampleDto[] {
    return samples.map(({ document, ...sample }) => ({ ...sample, document: JSON.stringify(document, null, 2) }));
  }

  /** Reads a document as a message and answers what it says; nothing is kept. 422 bad_document with what it lacks. */
  @Permit('integrations:read')
  @Post('preview')
  @HttpCode(200)
  preview(@Body() body: PreviewMessageDto): PreviewedDto {
    return preview(body);
  }
}
