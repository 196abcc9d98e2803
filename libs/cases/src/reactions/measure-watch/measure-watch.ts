import { In, IsNull, Not } from 'typeorm';
import {
  ExchangedMeasure,
  SharedMeasure,
} from '../../projections/exchanged-measures/exchanged-measure.entity.js';
import { Rounds, type RoundsSettings } from '../rounds.js';
import { endingsToTell, type EndingToTell } from './endings-to-tell.js';

export interface MeasureWatchSettings extends RoundsSettings {
  /** Carries out the command; rejections come through as `CaseRejected`. */
  tell: (ending: EndingToTell) => Promise<void>;
}

/**
 * Tells each child's case that the measure its own was exchanged for ends. It keeps nothing of its own: what was
 * exchanged, and what ends, stands in the view, so that a watch which was down catches up on its first look.
 */
export class MeasureWatch {
  private readonly rounds: Rounds;

  constructor(private readonly settings: MeasureWatchSettings) {
    this.rounds = new Rounds('measure watch', () => this.look(), settings);
  }

  start(): void {
    this.rounds.start();
  }

  stop(): Promise<void> {
    return this.rounds.stop();
  }

  /** Looks now. Gives how many cases were told. */
  tick(): Promise<number> {
    return this.rounds.now();
  }

  private async look(): Promise<number> {
    let told = 0;
    for (const ending of await this.notTold())
      if (await this.rounds.carriedOut(() => this.settings.tell(ending))) told += 1;
    return told;
  }

  private async notTold(): Promise<readonly EndingToTell[]> {
    const { dataSource } = this.settings;
    const waiting = await dataSource
      .getRepository(ExchangedMeasure)
      .findBy({ told: false, caseIsOpen: true });
    if (waiting.length === 0) return [];
    const caseIds = [...new Set(waiting.map(({ sharedCaseId }) => sharedCaseId))];
    const ending = await dataSource
      .getRepository(SharedMeasure)
      .findBy({ caseId: In(caseIds), endsOn: Not(IsNull()) });
    return endingsToTell(waiting, ending);
  }
}
