import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  actingPerson,
  CarryOut,
  commandAnswer,
  concernRaisedAnswer,
  RaiseConcern,
  type CaseCommand,
  type CommandAnswer,
  type CommandBody,
  type ConcernRaisedAnswer,
  type RaiseConcernRequest,
} from '@tovholder/cases';
import type { Directory, Person } from '@tovholder/identity';
import { directoryToken } from '../people/directory-token.js';

/** Between the routes and the command bus: who asks, as everything they may do it as, and the answer as it is sent. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly bus: CommandBus,
    @Inject(directoryToken) private readonly directory: Directory,
  ) {}

  async raise(request: RaiseConcernRequest, person: Person): Promise<ConcernRaisedAnswer> {
    const by = actingPerson(person, this.directory);
    const raised = new RaiseConcern(request.commandId, request.toConcern(), by);
    return concernRaisedAnswer(await this.bus.execute(raised));
  }

  async carryOut(
    caseId: string,
    { commandId, seenVersion }: CommandBody,
    command: CaseCommand,
    person: Person,
  ): Promise<CommandAnswer> {
    const by = actingPerson(person, this.directory);
    return commandAnswer(
      await this.bus.execute(new CarryOut({ caseId, commandId, seenVersion, command, by })),
    );
  }
}
