import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { compileModel } from '../compile-model.js';
import { decisionKinds, type Capacity, type Model } from '../domain/model.js';
import { loadShippedModels } from './shipped-models.js';

describe('the models that come with the product', () => {
  // Running cases are pinned to these. A change to a model is a new version in a new file, with its own line here.
  const inForce = [
    ['grundmodel', '2026.1', 'c859042fa6a9346c343483e64c3a7900e0f9704280294068b90032159857e9a5'],
    ['hvidovre', '2026.1', 'e6ba713c0d2672d5ee24ac577d59b87b8757f34afdf4503c69c09911a7bc2a98'],
    ['rudersdal', '2026.1', '9ef1b22e859b6dd50be08b1c411f423d64a6d5b22de8dd54fbafbf81d02ac253'],
    ['stevns', '2026.1', '3ce5c34b82755dcd46642ffe2e186168aec2ae4a3ccb02fce68ee4ad03bd58c4'],
    ['viborg', '2026.1', 'e3814e8ba8fdce4206ec308c6932eb1c2a983bb192802362396e1f06caca6f19'],
    ['viborg', '2026.2', '6fdbb3077672f869c635a384de43d00d86c7fd03e2827301ca4bbfbd642e7978'],
    ['viborg', '2026.3', '7f319282e5949c75a95b622d21df4c002d42b39945dee43d4b93097fd56ab509'],
    ['viborg', '2026.4', '90b46ebd458c869ed283360455797ea6ec2a9c5c1c5b9e5bd85ae1ef5629afe2'],
  ];

  it('are all in force, each as it was put in force', () => {
    const models = loadShippedModels({ drafts: 'apart' });
    expect(models.all().map(({ name, version, hash }) => [name, version, hash])).toEqual(inForce);
    expect(models.drafts()).toEqual([]);
  });

  it.each(['grundmodel', 'hvidovre', 'rudersdal', 'stevns', 'viborg'])(
    'let new cases begin on the newest of %s',
    (name) => {
      const models = loadShippedModels();
      expect(models.currentOn(name, '2026-11-22')).toEqual(models.current(name));
    },
  );
});

describe('the model viborg', () => {
  let viborg: Model;
  beforeAll(() => {
    viborg = loadShippedModels().current('viborg');
  });

  it('caps what those nearest the child decide, and leaves nothing that nobody may decide', () => {
    const deciding = viborg.mandates.filter(({ decision }) => decision === 'decide-measure');
    const ceilings = deciding.map(({ level, roles, maxAmountKroner }) => [level, roles, maxAmountKroner]);
    expect(ceilings).toEqual([
      ['authority', ['social-worker', 'family-leader'], undefined],
      ['local', ['school-leader'], 50_000],
      ['local', ['school-chief', 'family-chief'], undefined],
      ['forum', ['school-leader', 'ppr'], 100_000],
      ['forum', ['school-chief', 'family-chief'], undefined],
    ]);
  });

  // Scenario 2: act first. What may begin unpaid somewhere is paid by somebody's word there.
  it('lets the two chefs settle who pays wherever a measure may start before that is known', () => {
    const levelsOf = (kind: string) =>
      new Set(viborg.mandates.filter(({ decision }) => decision === kind).map(({ level }) => level));
    expect(levelsOf('settle-funding')).toEqual(levelsOf('start-measure'));
    for (const { roles } of viborg.mandates.filter(({ decision }) => decision === 'settle-funding'))
      expect(roles).toEqual(['school-chief', 'family-chief']);
  });

  it('has three levels, the last of them the authority', () => {
    expect(viborg.levels.map(({ id, authority }) => [id, authority])).toEqual([
      ['local', false],
      ['forum', false],
      ['authority', true],
    ]);
  });

  it('meets about every urgent or serious concern at the network meeting', () => {
    const kinds = viborg.intake.map(({ when, meetingKind, meetWithin }) => [when, meetingKind, meetWithin]);
    expect(kinds).toEqual([
      [{ acute: true }, 'network-meeting', { amount: 24, unit: 'hours' }],
      [{ suspectedAbuse: true }, 'network-meeting', { amount: 2, unit: 'working-days' }],
      [{ subject: ['group'] }, 'practice-meeting', { amount: 15, unit: 'working-days' }],
      [{ severity: ['red', 'yellow'] }, 'network-meeting', { amount: 10, unit: 'working-days' }],
      [{}, 'practice-meeting', { amount: 15, unit: 'working-days' }],
    ]);
  });

  it('lets the network meeting alone stand for the notification', () => {
    const kinds = viborg.meetingKinds.filter(({ standsForNotification }) => standsForNotification);
    expect(kinds.map(({ id }) => id)).toEqual(['network-meeting']);
  });

  it('asks for child, parents, school and family department at the network meeting', () => {
    const kind = viborg.meetingKinds.find(({ id }) => id === 'network-meeting');
    const expected: Capacity[] = ['parent', 'child', 'school-leader', 'family-leader', 'teacher'];
    expect(kind?.required.map(({ capacity }) => capacity)).toEqual(expected);
  });

  it('goes through the ten steps, and sorts the analysis by the dimensions of ICS', () => {
    expect(viborg.analysisModel).toHaveLength(10);
    expect(viborg.analysisModel.find(({ id }) => id === 'analysis')?.dimensions).toHaveLength(10);
  });

  it('gives everyone who may take part an action card', () => {
    expect(viborg.actionCards).toHaveLength(13);
  });

  it('says for every decision who may make it', () => {
    // A complaint is reassessed by whoever may make the decision it is about.
    const needed = decisionKinds.filter((decision) => decision !== 'reassess-appeal');
    expect(new Set(viborg.mandates.map(({ decision }) => decision))).toEqual(new Set(needed));
  });

  it('holds the deadlines of barnets lov', () => {
    const deadlines = viborg.deadlines.map(({ id, length, legalBasis }) => [id, length, legalBasis.text]);
    expect(deadlines).toEqual([
      ['assess', { amount: 24, unit: 'hours' }, 'Barnets lov § 136'],
      ['acknowledge', { amount: 6, unit: 'working-days' }, 'Barnets lov § 138'],
      [
        'inform-notifier',
        { amount: 6, unit: 'working-days' },
        'Barnets lov § 138; fristen er kommunens eget servicemål',
      ],
      ['examination', { amount: 4, unit: 'months' }, 'Barnets lov § 20'],
      ['first-follow-up', { amount: 3, unit: 'months' }, 'Barnets lov § 95'],
      [
        'next-follow-up',
        { amount: 6, unit: 'months' },
        'Barnets lov § 95; hvor ofte er kommunens egen beslutning',
      ],
      ['reassess-appeal', { amount: 28, unit: 'days' }, 'Retssikkerhedsloven § 66'],
      [
        'forward-appeal',
        { amount: 5, unit: 'working-days' },
        'Retssikkerhedsloven § 66; fristen er kommunens eget servicemål',
      ],
    ]);
  });
});

describe('the model to copy', () => {
  const text = readFileSync(new URL('../../models/grundmodel-2026.1.yaml', import.meta.url), 'utf8');

  it('takes the examples it holds as remarks', () => {
    const withExamples = text.replace(/^# (?=grupper:|prøvehandlinger:| )/gm, '');
    expect(withExamples).toContain('\n      læringsmiljøet er ændret: ja\n');
    expect(compileModel(withExamples, 'eksempel.yaml')).toMatchObject({ ok: true });
  });

  it('explains each of its parts before it begins', () => {
    const lines = text.split('\n');
    const unexplained = lines.filter(
      (line, index) => /^[a-zæøå]+:/.test(line) && !lines[index - 1]?.startsWith('#'),
    );
    expect(unexplained).toEqual(['titel: Grundmodel']);
  });
});
