import type { Capacity, Model } from '@tovholder/model';
import type { MeetingRequest } from '../meeting/meeting-commands.js';
import type { Draw } from './draw.js';
import { roster, school } from './municipality.js';

/** Those a meeting of that kind requires, and who leads it, where there is more than one of them to choose among. */
export function whoeverMustBeChosen(
  kindId: string,
  { meetingKinds }: Model,
  draw: Draw,
): Pick<MeetingRequest, 'invite' | 'chairId'> {
  const kind = meetingKinds.find(({ id }) => id === kindId);
  const invite = (kind?.required ?? []).flatMap(({ capacity }) => {
    const personId = chosen(capacity, draw);
    return personId === undefined ? [] : [{ capacity, personId, because: '' }];
  });
  const chairId = kind && chosen(kind.chair, draw);
  return { invite, ...(chairId !== undefined && { chairId }) };
}

function chosen(capacity: Capacity, draw: Draw): string | undefined {
  const [first, ...others] = roster.holdersOf(capacity, school);
  return first && others.length > 0 ? draw.one(first, ...others).personId : undefined;
}
