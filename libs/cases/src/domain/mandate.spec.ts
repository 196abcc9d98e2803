import { describe, expect, it } from '@jest/globals';
import type { CaseState } from './case-state.js';
import { referenceTo } from './people-rules.js';
import type { ActingPerson } from './people.js';
import { isRejection } from './rejection.js';
import { noCase } from './case-state.js';
import { mandateFor } from './mandate.js';
import { viborg } from './testing/model.js';
import {
  familyChief,
  familyDepartment,
  familyLeader,
  otherSchool,
  otherSchoolLeader,
  school,
  schoolChief,
  schoolLeader,
  socialWorker,
} from './testing/municipality.js';

const local: CaseState = { ...noCase, status: 'open', unitId: school, level: 'local' };
const received: CaseState = {
  ...local,
  reception: {
    at: '',
    unitId: familyDepartment,
    handlers: [],
    assessed: false,
    met: false,
    acknowledged: false,
    informed: false,
  },
};

describe('A mandate', () => {
  it('belongs to the level where the case stands', () => {
    expect(mandateFor('close-case', schoolLeader, local, viborg)).toEqual({
      mandateId: 'close-case-local',
      title: 'Afslutte et forløb i det lokale praksisfællesskab',
      role: 'school-leader',
      unitId: school,
    });
    expect(mandateFor('close-case', schoolLeader, { ...local, level: 'authority' }, viborg)).toMatchObject({
      code: 'no-mandate',
    });
  });

  it('is the authority’s from receipt, wherever the dialogue is held', () => {
    expect(mandateFor('assess-concern', socialWorker, local, viborg)).toMatchObject({ code: 'no-mandate' });
    expect(mandateFor('assess-concern', socialWorker, received, viborg)).toMatchObject({
      mandateId: 'assess-concern',
      legalBasis: 'Barnets lov § 136',
    });
  });

  it('is not the authority’s before receipt, also for a chef whose reach is everywhere', () => {
    expect(mandateFor('start-measure', familyChief, local, viborg)).toMatchObject({ code: 'no-mandate' });
    expect(mandateFor('start-measure', familyChief, received, viborg)).toMatchObject({
      role: 'family-chief',
    });
  });

  it('reaches the units of the case and no others', () => {
    expect(mandateFor('close-case', otherSchoolLeader, local, viborg)).toMatchObject({ code: 'no-mandate' });
    expect(
      mandateFor('close-case', otherSchoolLeader, { ...local, unitId: otherSchool }, viborg),
    ).toMatchObject({
      unitId: otherSchool,
    });
    expect(mandateFor('close-case', familyLeader, { ...received, level: 'forum' }, viborg)).toMatchObject({
      mandateId: 'close-case-forum',
    });
  });

  it('is held through the role that gives it, also by somebody with several', () => {
    const both = { ...schoolLeader, standings: [...schoolLeader.standings, ...schoolChief.standings] };
    expect(mandateFor('name-responsible', both, local, viborg)).toMatchObject({ role: 'school-chief' });
  });

  it('of two that differ in amount, is the one that suffices', () => {
    const small = {
      ...viborg.mandates[0]!,
      id: 'small',
      decision: 'decide-measure' as const,
      maxAmountKroner: 1000,
    };
    const large = { ...small, id: 'large', maxAmountKroner: 250_000 };
    const model = { ...viborg, mandates: [small, large] };
    expect(mandateFor('decide-measure', socialWorker, received, model, 1000)).toMatchObject({
      mandateId: 'small',
    });
    expect(mandateFor('decide-measure', socialWorker, received, model, 1001)).toMatchObject({
      mandateId: 'large',
    });
    expect(mandateFor('decide-measure', socialWorker, received, model, 250_001)).toMatchObject({
      code: 'beyond-mandate',
    });
    expect(mandateFor('decide-measure', socialWorker, received, model)).toMatchObject({ mandateId: 'small' });
  });

  it('advises to take the case on only where it helps, and only whoever can', () => {
    const onward = (person: ActingPerson, state: CaseState) => {
      const refused = mandateFor('screen', person, state, viborg);
      return isRejection(refused) && refused.whatToDo.split('Skal det besluttes nu, så ')[1];
    };
    const toAuthority = 'løft sagen til: Tværfagligt myndighedsforum.';
    expect(onward(schoolLeader, local)).toBe(toAuthority);
    expect(onward(schoolLeader, { ...local, subject: 'group' })).toBeUndefined();
    expect(onward(schoolChief, local)).toBeUndefined();
    expect(onward(schoolChief, { ...local, threadHolder: referenceTo(schoolChief) })).toBe(toAuthority);
    expect(onward(schoolChief, { ...local, threadHolder: referenceTo(schoolLeader) })).toBeUndefined();
    expect(onward(otherSchoolLeader, local)).toBeUndefined();
    expect(onward(schoolLeader, received)).toBeUndefined();
    expect(onward(schoolLeader, { ...local, level: 'authority' })).toBeUndefined();
  });

  it('says who has it, at which level and up to how much', () => {
    expect(mandateFor('screen', schoolLeader, local, viborg)).toMatchObject({
      whatToDo:
        'Bed den, der har mandatet, om det. Mandatet har børne- og ungerådgiver, familieafdelingsleder (Tværfagligt myndighedsforum). Skal det besluttes nu, så løft sagen til: Tværfagligt myndighedsforum.',
    });
    expect(mandateFor('close-case', schoolLeader, local, { ...viborg, mandates: [] })).toMatchObject({
      whatToDo: 'Bed den, der har mandatet, om det. Modellen giver ingen mandatet.',
    });
  });
});
