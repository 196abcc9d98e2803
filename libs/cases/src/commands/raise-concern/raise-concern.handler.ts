import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LocalDate } from '@tovholder/calendar';
import { OutcomeUnknown, StoreUnavailable } from '@tovholder/event-store';
import { caseIdFor } from '../../case-id.js';
import { Cases, type Answer } from '../../cases.js';
import { seesCase } from '../../domain/access/may-see.js';
import { earlierTold } from '../../domain/access/told-of-earlier.js';
import type { EarlierConcern, Subject } from '../../domain/concern/concern-events.js';
import { fold } from '../../domain/evolve.js';
import type { ActingPerson } from '../../domain/people.js';
import { cprIn } from './cpr.js';
import { intakeToken, type Intake } from './intake.js';
import { CprImpossible, RaiseConcern, type ConcernCarried, type SubjectAsWritten } from './raise-concern.js';

/** Gives the case its id, its model and the child's index, which no case knows before it exists. */
@CommandHandler(RaiseConcern)
export class RaiseConcernHandler implements ICommandHandler<RaiseConcern> {
  constructor(
    private readonly cases: Cases,
    @Inject(intakeToken) private readonly intake: Intake,
  ) {}

  /** @throws CprImpossible, OutcomeUnknown, and whatever `Cases` throws */
  async execute({ commandId, concern, by }: RaiseConcern): Promise<ConcernCarried> {
    const caseId = caseIdFor(by.personId, commandId);
    const model = this.intake.modelInForce(concern.unitId);
    const answer = await this.cases.carryOut({
      caseId,
      commandId,
      seenVersion: 0,
      command: {
        ...concern,
        type: 'RaiseConcern',
        caseId,
        model: { name: model.name, version: model.version, hash: model.hash },
        subject: this.findable(concern.subject, this.intake.today(model)),
      },
      by,
    });
    try {
      return { ...answer, earlierTold: await this.earlierToldTo(by, answer) };
    } catch (cause) {
      // By now the concern is raised. That the log is away would be read as if it were not.
      throw cause instanceof StoreUnavailable ? new OutcomeUnknown(commandId, { cause }) : cause;
    }
  }

  private async earlierToldTo(by: ActingPerson, { events }: Answer): Promise<readonly EarlierConcern[]> {
    const [raised] = events.filter((event) => event.type === 'ConcernRaised');
    const [received] = events.filter((event) => event.type === 'ConcernReceived');
    const { at: raisedAt = '', data: { earlier } = { earlier: [] } } = raised ?? {};
    const states = await Promise.all(
      earlier.map(async ({ caseId }) => [caseId, fold(await this.cases.history(caseId))] as const),
    );
    const seen = new Set(
      states.flatMap(([caseId, state]) => (seesCase(by, state, raisedAt) ? [caseId] : [])),
    );
    return earlierTold(earlier, by, received?.data.unitId, (caseId) => seen.has(caseId));
  }

  private findable(subject: SubjectAsWritten, today: LocalDate): Subject {
    if (subject.kind !== 'child') return subject;
    const cpr = cprIn(subject.cpr, { today, demonstration: this.intake.demonstration });
    if (cpr === undefined) throw new CprImpossible();
    return { ...subject, cpr, cprIndex: this.intake.blindIndex.of(cpr) };
  }
}
