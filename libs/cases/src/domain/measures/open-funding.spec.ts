import { describe, expect, it } from '@jest/globals';
import { remindOfFunding, settleFunding } from '../testing/commands.js';
import { concernRaised } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { screening } from '../testing/how-far.js';
import { caseEscalated, fundingSettled, measureEnded, measureStarted } from '../testing/later-history.js';
import { viborg } from '../testing/model.js';
import { familyChief, schoolChief, socialWorker, teacher } from '../testing/municipality.js';

const running = [...screening, measureStarted()];
const settled = { kind: 'settled', payer: 'Skoleområdet' } as const;

describe('The open question of who pays', () => {
  it('may be reminded of by anybody with part in the case', () => {
    given(...running)
      .by(teacher)
      .when(remindOfFunding({ says: 'Hun har været hjemme i seks uger.' }))
      .then([
        {
          type: 'FundingReminderGiven',
          data: { measureId: 'measure-1', says: 'Hun har været hjemme i seks uger.' },
        },
      ]);
  });

  it('may be reminded of also when the measure has ended unpaid', () => {
    given(...running, measureEnded())
      .when(remindOfFunding())
      .then([{ type: 'FundingReminderGiven' }]);
  });

  it('is answered by a chef, also after the measure has ended', () => {
    for (const chef of [schoolChief, familyChief])
      given(...running, measureEnded())
        .by(chef)
        .when(settleFunding({ payer: 'Skoleområdet', reason: 'Mest undervisning.' }))
        .then([
          {
            type: 'FundingSettled',
            data: { payer: 'Skoleområdet', reason: 'Mest undervisning.' },
            under: { mandateId: 'settle-funding' },
          },
        ]);
    given(...running)
      .by(socialWorker)
      .when(settleFunding())
      .thenRejected('no-mandate');
    expect(
      given(...running)
        .by(schoolChief)
        .when(settleFunding()).state.measures['measure-1']?.funding,
    ).toBe('settled');
  });

  it.each(['local', 'forum'])('is answered by a chef in a case that stays at its level: %s', (level) => {
    for (const chef of [schoolChief, familyChief])
      given(concernRaised(), caseEscalated(level), measureStarted())
        .by(chef)
        .when(settleFunding())
        .then([{ type: 'FundingSettled', under: { mandateId: `settle-funding-${level}` } }]);
  });

  it('is closed once answered', () => {
    const answered = [...running, fundingSettled()];
    given(...answered)
      .by(familyChief)
      .when(settleFunding())
      .thenRejected('funding-settled');
    given(...answered)
      .when(remindOfFunding())
      .thenRejected('funding-settled');
    given(...screening, measureStarted(settled))
      .when(remindOfFunding())
      .thenRejected('funding-settled');
    given(...screening)
      .when(remindOfFunding())
      .thenRejected('measure-not-found');
    given(...screening)
      .by(familyChief)
      .when(settleFunding())
      .thenRejected('measure-not-found');
  });

  it('is answered by those at the level that began the measure, where nobody may at the one the case has come to', () => {
    const mandates = viborg.mandates.filter(
      ({ decision, level }) => decision !== 'settle-funding' || level === 'local',
    );
    const begun = measureStarted(undefined, 'start-measure-local');
    const open = given(concernRaised(), ...begun, caseEscalated('forum')).with({
      model: { ...viborg, mandates },
    });
    open
      .by(schoolChief)
      .when(settleFunding())
      .then([{ type: 'FundingSettled', under: { mandateId: 'settle-funding-local' } }]);
    open.by(teacher).when(settleFunding()).thenRejected('no-mandate');
  });
});
