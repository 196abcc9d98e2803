import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { AddTaskRequest, CompleteTaskRequest, DropTaskRequest, type CommandAnswer } from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Carries } from './carries.js';
import { CaseDesk } from './case-desk.js';
import { CasePath, TaskPath } from './paths.js';

/** What may be done in a case and need not, from being added until it is done or dropped. */
@ApiTags('Valgfrie opgaver')
@ApiBearerAuth(bearerScheme)
@Controller('cases/:caseId/tasks')
export class TasksController {
  constructor(private readonly desk: CaseDesk) {}

  @Post()
  @Carries('AddTask', 'Føj en af modellens valgfrie opgaver til sagen')
  add(
    @Param() { caseId }: CasePath,
    @Body() body: AddTaskRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post(':taskId/completion')
  @Carries('CompleteTask', 'Skriv, hvad opgaven førte til')
  complete(
    @Param() { caseId, taskId }: TaskPath,
    @Body() body: CompleteTaskRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(taskId), person);
  }

  @Post(':taskId/dropping')
  @Carries('DropTask', 'Drop opgaven, med en grund')
  drop(
    @Param() { caseId, taskId }: TaskPath,
    @Body() body: DropTaskRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(taskId), person);
  }
}
