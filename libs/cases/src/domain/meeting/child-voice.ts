import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { holdsThread } from '../people-rules.js';
import { reject, type Rejection } from '../rejection.js';
import { isRejection } from './invite.js';
import type { MeetingCommand } from './meeting-commands.js';
import { meetingIn, takesPart } from './meeting-rules.js';

type Of<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { type: Type }>;

/** The child's own words, in De Tre Huse: at the meeting, or in a conversation brought to it. */
export function hearChild(
  { meetingId, voice }: Of<'HearChild'>,
  state: CaseState,
  context: Context,
): Decision {
  return (
    mayBringVoice(meetingId, state, context) ?? [
      { type: 'ChildHeard', data: { ...(meetingId !== undefined && { meetingId }), voice } },
    ]
  );
}

/** The narrow exception, with its reason on the trail. */
export function exceptChildVoice(
  { meetingId, reason }: Of<'ExceptChildVoice'>,
  state: CaseState,
  context: Context,
): Decision {
  return (
    mayBringVoice(meetingId, state, context) ?? [
      {
        type: 'ChildVoiceExcepted',
        data: {
          ...(meetingId !== undefined && { meetingId }),
          reason,
          legalBasis: context.model.law['child-voice-exception'].text,
        },
      },
    ]
  );
}

function mayBringVoice(
  meetingId: string | undefined,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  if (meetingId === undefined) {
    const handles = state.reception?.handler?.personId === context.by.personId;
    return handles || holdsThread(state, context) ? undefined : reject('not-thread-holder');
  }
  const meeting = meetingIn('open', meetingId, state);
  return isRejection(meeting) ? meeting : takesPart(meeting, context);
}
