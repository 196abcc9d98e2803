import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { actsForAuthority, holdsThread } from '../people-rules.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import type { MeetingCommand } from './meeting-commands.js';
import type { ChildVoice } from './meeting-events.js';
import { isPresent, meetingIn, takesPart } from './meeting-rules.js';

type Of<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { type: Type }>;

/** The child's own words, in De Tre Huse: at the meeting, or in a conversation brought to it. Of a group, the children's. */
export function hearChild(
  { meetingId, voice }: Of<'HearChild'>,
  state: CaseState,
  context: Context,
): Decision {
  return (
    firstRejection(mayBringVoice(meetingId, state, context), saysSomething(voice)) ?? [
      {
        type: 'ChildHeard',
        data: {
          ...(meetingId !== undefined && { meetingId }),
          ...(state.subject === 'group' && { of: 'group' as const }),
          voice,
        },
      },
    ]
  );
}

/**
 * The narrow exception, with its reason on the trail. It is from talking with the child, not from knowing what the child
 * thinks: barnets lov § 5(4) has that found out in another way.
 */
export function exceptChildVoice(
  { meetingId, ground, reason, otherwise }: Of<'ExceptChildVoice'>,
  state: CaseState,
  context: Context,
): Decision {
  return (
    firstRejection(
      mayBringVoice(meetingId, state, context),
      isOfAChild(state, context),
      ground === 'age' ? undefined : childIsNotThere(meetingId, state),
      isStated(reason, '/reason'),
      isStated(otherwise, '/otherwise'),
    ) ?? [
      {
        type: 'ChildVoiceExcepted',
        data: {
          ...(meetingId !== undefined && { meetingId }),
          ground,
          reason,
          otherwise,
          legalBasis: context.model.law['child-voice-exception'].text,
        },
      },
    ]
  );
}

// Of a group the law makes no exception, since it asks for no voice there: what the model asks for can be had.
function isOfAChild({ subject }: CaseState, { model }: Context): Rejection | undefined {
  return subject === 'group' && model.groups ? reject('group-not-excepted') : undefined;
}

// A baby may sit there on somebody's lap; of an older child at the table nobody can say that it cannot be talked with.
function childIsNotThere(meetingId: string | undefined, { meetings }: CaseState): Rejection | undefined {
  const meeting = meetingId === undefined ? undefined : meetings[meetingId];
  const isThere = meeting?.participants.some(
    ({ capacity, participantId }) => capacity === 'child' && isPresent(participantId, meeting),
  );
  return isThere ? reject('child-at-table', { field: '/ground' }) : undefined;
}

// G3 asks for the child's own words: a form sent in empty is no voice.
function saysSomething({ worries, goodThings, dreams }: ChildVoice): Rejection | undefined {
  return [worries, goodThings, dreams].every(isBlank) ? reject('child-not-heard') : undefined;
}

function isStated(text: string, field: '/reason' | '/otherwise'): Rejection | undefined {
  return isBlank(text) ? reject('child-not-heard', { field }) : undefined;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function mayBringVoice(
  meetingId: string | undefined,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  if (meetingId === undefined) {
    // Of suspected abuse the child is heard first, before anybody is asked to handle the case: by the authority itself.
    // When the family has moved, whoever sees the case keeps it.
    const may = state.handedOver || actsForAuthority(state, context) || holdsThread(state, context);
    return may ? undefined : reject('not-thread-holder');
  }
  const meeting = meetingIn('open', meetingId, state);
  return isRejection(meeting) ? meeting : takesPart(meeting, state, context);
}
