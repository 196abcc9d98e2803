import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { AnswerNoticeRequest, GiveNoticeRequest, type CommandAnswer } from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Carries } from './carries.js';
import { CaseDesk } from './case-desk.js';
import { CasePath, NoticePath } from './paths.js';

/** What somebody who can act is told once, and the answer that ends it. */
@ApiTags('Advis')
@ApiBearerAuth(bearerScheme)
@Controller('cases/:caseId/notices')
export class NoticesController {
  constructor(private readonly desk: CaseDesk) {}

  @Post()
  @Carries('GiveNotice', 'Skriv noget nyt, som en anden kan gøre noget ved; det gives én gang')
  give(
    @Param() { caseId }: CasePath,
    @Body() body: GiveNoticeRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post(':noticeId/answer')
  @Carries('AnswerNotice', 'Svar på et advis, så det ikke kommer igen')
  answer(
    @Param() { caseId, noticeId }: NoticePath,
    @Body() body: AnswerNoticeRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(noticeId), person);
  }
}
