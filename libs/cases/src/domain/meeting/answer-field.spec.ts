import { describe, expect, it } from '@jest/globals';
import type { StepField } from '@tovholder/model';
import { makeContribution } from '../testing/commands.js';
import { askingFor } from '../testing/fields-of-model.js';
import { given } from '../testing/given.js';
import { planned, underWay } from '../testing/how-far.js';
import { meetingOpened, participants } from '../testing/meeting-history.js';

const { parent, teacher } = participants;

function answered(field: Partial<StepField>, says: string) {
  return given(...underWay)
    .with({ model: askingFor({ id: 'asked', ...field }) })
    .when(makeContribution({ field: 'asked', says }));
}

describe('A field of the analysis model', () => {
  it('is answered by a contribution that names it', () => {
    const [contribution] = answered({}, 'Han mangler en ven. ').events;
    expect(contribution?.data).toEqual({
      meetingId: 'meeting-1',
      contributionId: 'id-1',
      step: 'worries',
      participantId: 'p-teacher',
      says: 'Han mangler en ven. ',
      field: 'asked',
    });
  });

  it('may be left out of a contribution', () => {
    const [contribution] = given(...underWay)
      .with({ model: askingFor({ id: 'asked', form: 'date' }) })
      .when(makeContribution({ says: 'Siden jul.' })).events;
    expect(contribution?.data).not.toHaveProperty('field');
  });

  it('is one of those its step has', () => {
    given(...underWay)
      .with({ model: askingFor({ id: 'since' }, { id: 'wishes' }) })
      .when(makeContribution({ field: 'constructor' }))
      .thenRejectedAt('/field', 'unknown-field', ['since', 'wishes'], 'Trinnet: »Hvad er vi bekymrede for?«');
    given(...underWay)
      .with({ model: askingFor() })
      .when(makeContribution({ field: 'since' }))
      .thenRejectedAt('/field', 'unknown-field', undefined);
  });

  it('is answered by those it is for', () => {
    const wishes = { model: askingFor({ id: 'wishes', answeredBy: ['parent', 'child'] }) };
    given(...underWay)
      .with(wishes)
      .when(makeContribution({ field: 'wishes', participantId: parent.participantId }))
      .then([{ type: 'ContributionMade', data: { participantId: 'p-parent', field: 'wishes' } }]);
    given(...underWay)
      .with(wishes)
      .when(makeContribution({ field: 'wishes' }))
      .thenRejectedAt('/participantId', 'field-not-theirs', ['p-child', 'p-parent']);
    given(...planned, meetingOpened({ without: [parent] }))
      .with(wishes)
      .when(makeContribution({ field: 'wishes' }))
      .thenRejectedAt('/participantId', 'field-not-theirs', ['p-child']);
    given(...underWay)
      .with({ model: askingFor({ id: 'wishes', answeredBy: ['companion'] }) })
      .when(makeContribution({ field: 'wishes', participantId: teacher.participantId }))
      .thenRejectedAt('/participantId', 'field-not-theirs', undefined);
  });
});

describe('The form of an answer', () => {
  it.each(['0', '7', '10', ' 5 '])('takes %j on the scale', (says) => {
    expect(answered({ form: 'scale' }, says).events[0]?.data).toMatchObject({ says: says.trim() });
  });

  it.each(['11', '-1', '5,5', 'fem', ' '])('takes no %j on the scale', (says) => {
    answered({ form: 'scale' }, says).thenRejectedAt(
      '/says',
      'answer-not-in-form',
      undefined,
      'Skriv et helt tal fra 0 til 10.',
    );
  });

  it('takes a day that exists', () => {
    expect(answered({ form: 'date' }, ' 2026-02-28 ').events[0]?.data).toMatchObject({ says: '2026-02-28' });
    answered({ form: 'date' }, '2026-02-30').thenRejectedAt(
      '/says',
      'answer-not-in-form',
      undefined,
      'Skriv datoen som 2026-03-02.',
    );
  });

  it('takes a yes or a no, and keeps it in words', () => {
    expect(answered({ form: 'yes-no' }, 'ja').events[0]?.data).toMatchObject({ says: 'Ja', chosen: 'ja' });
    expect(answered({ form: 'yes-no' }, 'nej').events[0]?.data).toMatchObject({ says: 'Nej', chosen: 'nej' });
    answered({ form: 'yes-no' }, 'måske').thenRejectedAt('/says', 'answer-not-in-form', ['ja', 'nej']);
  });

  it('takes what the model lets choose, and keeps what it was called then', () => {
    const choices = [
      { id: 'not-yet', title: 'Ikke endnu' },
      { id: 'not-enough', title: 'Ja, og det rakte ikke' },
    ];
    expect(answered({ form: 'choice', choices }, 'not-enough').events[0]?.data).toMatchObject({
      says: 'Ja, og det rakte ikke',
      field: 'asked',
      chosen: 'not-enough',
    });
    answered({ form: 'choice', choices }, 'Ikke endnu').thenRejectedAt(
      '/says',
      'answer-not-in-form',
      ['not-yet', 'not-enough'],
      'Send id på et af dem, der kan vælges.',
    );
    answered({ form: 'choice' }, 'not-yet').thenRejectedAt('/says', 'answer-not-in-form', []);
  });
});
