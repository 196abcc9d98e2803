import type { Severity } from '@tovholder/model';
import type { Instant } from '@tovholder/calendar';
import type { CaseEvent, EventOf } from '../domain/case-event.js';
import { PersonShown } from './person-shown.js';
import { ShownChoice, ShownMoment, ShownPart, ShownText, ShownYesNo } from './shown.js';

/** The concern in the words of whoever raised it: what the notification says. */
export class ConcernAsRaised {
  @ShownPart('Den, der rejste bekymringen.', () => PersonShown)
  raisedBy!: PersonShown;

  @ShownMoment('Hvornår bekymringen blev rejst.')
  raisedAt!: string;

  @ShownChoice('Hvor alvorlig bekymringen var, da den blev rejst.', ['green', 'yellow', 'red'])
  severity!: Severity;

  @ShownYesNo('Om bekymringen blev rejst som akut.')
  acute!: boolean;

  @ShownYesNo('Om der var mistanke om overgreb.')
  suspectedAbuse!: boolean;

  @ShownYesNo('Om det handlede om en æresrelateret konflikt.')
  honourConflict!: boolean;

  @ShownText('Hvad der er set eller hørt.')
  sees!: string;

  @ShownText('Hvad barnet selv siger; null, når barnet ikke er spurgt.', { orNull: true })
  childSays!: string | null;

  @ShownText('Hvorfor barnet ikke er spurgt.', { orNull: true })
  childNotAskedBecause!: string | null;

  @ShownText('Hvad der er prøvet.')
  tried!: string;

  @ShownText('Hvad forældrene ved.')
  parentsKnow!: string;
}

/** A case is about one concern. */
export function concernIn(history: readonly CaseEvent[]): ConcernAsRaised | null {
  for (const event of history)
    if (event.type === 'ConcernRaised') return concernAsRaised(event.at, event.data);
  return null;
}

export function concernAsRaised(raisedAt: Instant, data: EventOf<'ConcernRaised'>['data']): ConcernAsRaised {
  const { raisedBy, severity, acute, suspectedAbuse, sees, childSays, tried, parentsKnow } = data;
  const asked = 'says' in childSays;
  return {
    honourConflict: data.honourConflict === true,
    ...{ raisedAt, severity, acute, suspectedAbuse, sees, tried, parentsKnow },
    raisedBy: { personId: raisedBy.personId, name: raisedBy.name },
    childSays: asked ? childSays.says : null,
    childNotAskedBecause: asked ? null : childSays.notAskedBecause,
  };
}
