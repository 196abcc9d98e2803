import { fieldUses, type FieldUse } from '@tovholder/model';
import { SaidByParticipant } from '../meeting-record/said-at-meeting.js';
import { ShownChoices, ShownMoment, ShownText } from '../shown.js';

/** What somebody answered to a field of the analysis model, shown again where the model says it is used. */
export class KnownAnswer extends SaidByParticipant {
  @ShownText('Punktet i analysemodellen.')
  stepTitle!: string;

  @ShownText('Feltets id i modellen.')
  field!: string;

  @ShownText('Feltet.')
  title!: string;

  @ShownText('Svaret.')
  says!: string;

  @ShownText('Mødet, der blev svaret på.')
  meetingId!: string;

  @ShownMoment('Hvornår der blev svaret.')
  at!: string;

  @ShownChoices('Hvor modellen bruger svaret.', fieldUses)
  usedIn!: FieldUse[];
}
