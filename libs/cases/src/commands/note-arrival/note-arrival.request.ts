import { CommandBody, type CommandOf } from '../command-body.js';

/** Somebody came after the others; from then on they can speak, and the record says when they came. */
export class NoteArrivalRequest extends CommandBody {
  toCommand(meetingId: string, participantId: string): CommandOf<'NoteArrival'> {
    return { type: 'NoteArrival', meetingId, participantId };
  }
}
