import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  CommandIdReused,
  OutcomeUnknown,
  StoreOverloaded,
  StoreUnavailable,
  WrongExpectedVersion,
} from '@tovholder/event-store';
import { CaseRejected, VersionNotReached } from '../../case-rejected.js';
import { Cases, type Answer } from '../../cases.js';
import { fold } from '../../domain/evolve.js';
import { reconciled } from '../../domain/model-change/reconcile.js';
import type { ActingPerson } from '../../domain/people.js';
import { inWords } from '../../domain/rejection.js';
import { uuidOf } from '../../uuid-of.js';
import { composeReport } from './compose-report.js';
import { MoveCases, type Moves } from './move-cases.js';
import type { CaseInReport, MovesReport } from './moves-report.js';

/**
 * One case after the other, each by a command of its own, whose id follows from the act: an act that was cut off is
 * sent again, and what was done the first time is told of, not done twice.
 */
@CommandHandler(MoveCases)
export class MoveCasesHandler implements ICommandHandler<MoveCases> {
  constructor(private readonly cases: Cases) {}

  async execute({ moves, by }: MoveCases): Promise<MovesReport> {
    const done: CaseInReport[] = [];
    for (const one of onceEach(moves.cases)) done.push(await this.move(one, moves, by));
    return composeReport(moves.act, done);
  }

  private async move(
    { caseId, version, preview }: Moves['cases'][number],
    { act, name, version: to, reason, levels }: Moves,
    by: ActingPerson,
  ): Promise<CaseInReport> {
    const command = { type: 'MoveToModel', name, version: to, reason, preview, levels, act } as const;
    const commandId = uuidOf('move-to-model', act, caseId);
    try {
      const answer = await this.cases.carryOut({ caseId, commandId, seenVersion: version, command, by });
      return await this.moved(answer);
    } catch (error) {
      return notMoved(caseId, error);
    }
  }

  private async moved({ caseId, version, events }: Answer): Promise<CaseInReport> {
    const history = await this.cases.history(caseId);
    const { before, after, missing } = reconciled(
      fold(history.slice(0, version - events.length)),
      fold(history.slice(0, version)),
    );
    return { caseId, outcome: 'moved', code: null, why: null, before, after, missing: [...missing] };
  }
}

function onceEach(cases: Moves['cases']): Moves['cases'] {
  return cases.filter(({ caseId }, index) => cases.findIndex((one) => one.caseId === caseId) === index);
}

/** @throws whatever is neither an answer to the command nor passes */
function notMoved(caseId: string, error: unknown): CaseInReport {
  const told = { caseId, before: null, after: null, missing: [] };
  if (error instanceof CaseRejected) {
    const { rejection } = error;
    const outcome = rejection.code === 'preview-outdated' ? 'changed-meanwhile' : 'refused';
    return { ...told, outcome, code: rejection.code, why: inWords(rejection) };
  }
  if (error instanceof VersionNotReached)
    return { ...told, outcome: 'refused', code: 'version-not-reached', why: notSeen };
  if (error instanceof CommandIdReused)
    return { ...told, outcome: 'refused', code: 'command-id-reused', why: anotherAct };
  if (passing.some((kind) => error instanceof kind))
    return { ...told, outcome: 'not-done-yet', code: null, why: null };
  throw error;
}

const notSeen = 'Sagen har ikke den version. Hent oversigten igen.';
const anotherAct = 'Handlingens id er brugt før til noget andet eller af en anden. Vælg et nyt.';
const passing = [StoreOverloaded, StoreUnavailable, OutcomeUnknown, WrongExpectedVersion];
