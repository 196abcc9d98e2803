import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Model } from '../domain/model.js';
import { loadShippedModels } from './shipped-models.js';

function requiredAt(meeting: string, { meetingKinds }: Model) {
  return meetingKinds.find(({ id }) => id === meeting)?.required.map(({ capacity }) => capacity);
}

describe('the model rudersdal', () => {
  let rudersdal: Model;
  beforeAll(() => {
    rudersdal = loadShippedModels().current('rudersdal');
  });

  it('takes a class, an absence or a child to sparring, before it is a case', () => {
    const kinds = rudersdal.intake.map(({ when, meetingKind }) => [when, meetingKind]);
    expect(kinds).toEqual([
      [{ acute: true }, 'network-meeting'],
      [{ suspectedAbuse: true }, 'network-meeting'],
      [{ subject: ['group'] }, 'sparring-on-group'],
      [{ severity: ['red'] }, 'network-meeting'],
      [{}, 'sparring-on-child'],
    ]);
  });

  it('has the school, the two chefs and PPR at sparring; child and parents only where it is about a child', () => {
    const four = ['school-leader', 'school-chief', 'family-chief', 'ppr'];
    expect(requiredAt('sparring-on-group', rudersdal)).toEqual(four);
    expect(requiredAt('sparring-on-child', rudersdal)).toEqual(['parent', 'child', ...four]);
  });

  it('lets the three grant up to 250,000 kroner together, for competence, supervision or other support', () => {
    expect(rudersdal.grants).toEqual([
      {
        id: 'sparring-grant',
        title: 'Midler efter sparring',
        level: 'sparring',
        roles: ['school-chief', 'family-chief', 'ppr'],
        unanimous: true,
        maxAmountKroner: 250_000,
        purposes: [
          { id: 'competence', title: 'Kompetence' },
          { id: 'supervision', title: 'Supervision' },
          { id: 'other-support', title: 'Anden støtte' },
        ],
        subjects: ['group', 'child'],
        childHeardFirst: true,
        reviewWithin: { amount: 3, unit: 'months' },
      },
    ]);
  });

  it('visits which special provision a child is to have with child, parents, PPR and both chefs', () => {
    expect(requiredAt('visitation-meeting', rudersdal)).toEqual([
      ...['parent', 'child', 'school-leader', 'ppr', 'school-chief', 'family-chief'],
    ]);
    const provision = rudersdal.mandates.find(({ id }) => id === 'decide-provision');
    expect(provision).toMatchObject({ level: 'sparring', childHeardFirst: true });
  });

  it('waits for no voice of a group at sparring, which comes before there is a case', () => {
    expect(rudersdal.groups).toMatchObject({ heardBeforeMeetingCloses: false, heardBeforeDecision: false });
  });
});

describe('the model stevns', () => {
  let stevns: Model;
  beforeAll(() => {
    stevns = loadShippedModels().current('stevns');
  });

  it('asks of a trial action at least two professions, and a review', () => {
    expect(stevns.trialActions).toEqual({ minProfessions: 2, reviewWithin: { amount: 2, unit: 'months' } });
  });

  it('lets children’s own measures be exchanged for a shared one, for two at the least', () => {
    expect(stevns.sharedMeasures).toEqual({ minExchanged: 2 });
    const starts = stevns.mandates.find(({ id }) => id === 'start-measure-local');
    expect(starts?.roles).toEqual(['school-leader', 'school-chief', 'family-chief']);
  });

  it('has money set aside for trial actions', () => {
    expect(stevns.grants?.map(({ id, unanimous }) => [id, unanimous])).toEqual([
      ['trial-action-grant', false],
    ]);
  });

  it('meets about a community of children with several professions, and without naming a child', () => {
    expect(requiredAt('community-meeting', stevns)).toEqual([
      'school-leader',
      'teacher',
      'ppr',
      'social-worker',
    ]);
    expect(stevns.intake.find(({ when }) => when.subject)?.meetingKind).toBe('community-meeting');
  });

  it('has the law’s deadlines as they are, as the model rudersdal has', () => {
    const models = loadShippedModels();
    // Where a model says nothing of complaints, its deadlines are those without them; and how often a measure is
    // followed up again is each municipality's own to settle.
    const ofTheLaw = models
      .current('viborg')
      .deadlines.filter(({ id, starts }) => !id.endsWith('-appeal') && starts !== 'follow-up-held');
    for (const name of ['stevns', 'rudersdal']) expect(models.current(name).deadlines).toEqual(ofTheLaw);
  });
});
