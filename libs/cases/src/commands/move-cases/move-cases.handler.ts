import { Logger } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OutcomeUnknown } from '@tovholder/event-store';
import { Cases, type Answer } from '../../cases.js';
import { fold } from '../../domain/evolve.js';
import { reconciled } from '../../domain/model-change/reconcile.js';
import type { ActingPerson } from '../../domain/people.js';
import { uuidOf } from '../../uuid-of.js';
import { composeReport } from './compose-report.js';
import { MoveCases, type Moves } from './move-cases.js';
import type { CaseInReport, MovesReport } from './moves-report.js';
import { isFault, isOutOfReachForAll, notMoved } from './not-moved.js';

/**
 * One case after the other, each by a command of its own, whose id follows from the act: an act that was cut off is
 * sent again, and what was done the first time is told of, not done twice. Whatever one case meets, the others are tried,
 * and the report tells of each; only where the log is out of reach for all are the rest left for the next time.
 */
@CommandHandler(MoveCases)
export class MoveCasesHandler implements ICommandHandler<MoveCases> {
  private readonly log = new Logger(MoveCasesHandler.name);

  constructor(private readonly cases: Cases) {}

  async execute({ moves, by }: MoveCases): Promise<MovesReport> {
    const done: CaseInReport[] = [];
    let outOfReach: unknown;
    for (const one of onceEach(moves.cases)) {
      try {
        done.push(outOfReach ? notMoved(one.caseId, outOfReach) : await this.move(one, moves, by));
      } catch (error) {
        done.push(notMoved(one.caseId, error));
        if (isOutOfReachForAll(error)) outOfReach = error;
        if (isFault(error)) this.tellOfFault(error, one.caseId, moves.act);
      }
    }
    return composeReport(moves.act, done);
  }

  private async move(
    { caseId, version, preview }: Moves['cases'][number],
    { act, name, version: to, reason, levels }: Moves,
    by: ActingPerson,
  ): Promise<CaseInReport> {
    const command = { type: 'MoveToModel', name, version: to, reason, preview, levels, act } as const;
    const commandId = uuidOf('move-to-model', act, caseId);
    const answer = await this.cases.carryOut({ caseId, commandId, seenVersion: version, command, by });
    return this.moved(answer, commandId);
  }

  /** @throws OutcomeUnknown when what was done cannot be read: it is kept, and sending the act again will tell. */
  private async moved({ caseId, version, events }: Answer, commandId: string): Promise<CaseInReport> {
    const history = await this.cases.history(caseId).catch((cause: unknown) => {
      throw new OutcomeUnknown(commandId, { cause });
    });
    const { before, after, missing } = reconciled(
      fold(history.slice(0, version - events.length)),
      fold(history.slice(0, version)),
    );
    return { caseId, outcome: 'moved', code: null, why: null, before, after, missing: [...missing] };
  }

  /** Without the error's message, which may quote what stands in the case. */
  private tellOfFault(error: unknown, caseId: string, act: string): void {
    const name = error instanceof Error ? error.name : typeof error;
    const where = error instanceof Error ? (/^\s+at .*$/m.exec(error.stack ?? '')?.[0].trim() ?? '') : '';
    this.log.error(`case ${caseId} was not moved by act ${act}: ${name} ${where}`);
  }
}

function onceEach(cases: Moves['cases']): Moves['cases'] {
  return cases.filter(({ caseId }, index) => cases.findIndex((one) => one.caseId === caseId) === index);
}
