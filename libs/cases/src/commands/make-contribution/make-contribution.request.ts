import type { View } from '../../domain/meeting/meeting-events.js';
import { Choice } from '../../fields/choice.js';
import { Identifier, Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { views } from '../choices.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** What one participant brings to one step. */
export class MakeContributionRequest extends CommandBody {
  @Identifier('Analysemodellens trin.', { foundIn: 'steps' })
  step!: string;

  @Uuid('Hvem det er fra: en af mødets deltagere.', { foundIn: 'participants' })
  participantId!: string;

  @Text('Hvad deltageren siger, med deltagerens egne ord.', { max: accountLimit })
  says!: string;

  @Choice('Hvilket af de fire syn det handler om.', views, { name: 'View', optional: true })
  view?: View;

  @Identifier('Trinnets dimension, fx en af ICS.', { optional: true, foundIn: 'dimensions' })
  dimension?: string;

  @Identifier(
    'Trinnets felt, når det er svaret på et. Så skrives `says` i feltets form: et tal fra 0 til 10, en dato som ' +
      '2026-03-02, »ja« eller »nej«, eller id på det valgte.',
    { optional: true, foundIn: 'fields' },
  )
  field?: string;

  toCommand(meetingId: string): CommandOf<'MakeContribution'> {
    const { step, participantId, says, view, dimension, field } = this;
    return { type: 'MakeContribution', meetingId, step, participantId, says, view, dimension, field };
  }
}
