import type { Instant, LocalDate } from '@tovholder/calendar';
import type { CaseCommand, CommandOf } from '@tovholder/cases';
import type { CaseSoFar } from './case-so-far.js';
import { plusMinutes } from './days.js';
import type { Act } from './story.js';

/** What is said and agreed around the table; people by id, family by the name in the invitation. */
export interface HeldMeeting {
  /** Minutes from the first word to the last. */
  lasts: number;
  absent?: readonly string[];
  /** Came when the others had heard the child. */
  late?: readonly string[];
  child: CommandOf<'HearChild'>['voice'];
  said: readonly Said[];
  scales: readonly { of: string; value: number; because: string }[];
  agreements: readonly { owner: string; does: string; by: LocalDate; signOfProgress: string }[];
  trial?: Omit<CommandOf<'PlanTrialAction'>, 'type' | 'meetingId' | 'ownerId'> & { owner: string };
  /** Who is responsible is disputed, and somebody with the mandate names one. */
  dispute?: {
    views: readonly { of: string; view: string }[];
    settledBy: string;
    responsible: string;
    reason: string;
  };
  outcome: string;
  reason: string;
  followUp: LocalDate;
}

export interface Said {
  of: string;
  step: string;
  says: string;
  view?: CommandOf<'MakeContribution'>['view'];
  dimension?: string;
}

type Wants = Act['wants'];
interface Word {
  by?: string;
  wants: Wants;
}

/** The meeting through the hour. Whoever has a sign-in writes their own words; the leader writes for child and family. */
export function meetingHeld(start: Instant, lead: string, meeting: HeldMeeting): readonly Act[] {
  const words = [
    opens(meeting),
    ...childIsHeard(meeting),
    ...othersCome(meeting),
    ...everybodySpeaks(meeting),
    ...isAgreed(meeting),
    ...isDisputed(meeting),
    closes(meeting),
  ];
  return words.map(({ by = lead, wants }, index) => ({
    at: plusMinutes(start, (index / words.length) * meeting.lasts),
    by,
    wants,
  }));
}

function opens({ absent = [], late = [] }: HeldMeeting): Word {
  const missing = [...absent, ...late];
  return {
    wants: ({ meetingId, seats }) => ({
      type: 'OpenMeeting',
      meetingId,
      present: seats.filter(({ name }) => !missing.includes(name)).map(({ participantId }) => participantId),
    }),
  };
}

function childIsHeard({ child }: HeldMeeting): readonly Word[] {
  return [entered('child-voice'), inMeeting(() => ({ type: 'HearChild', voice: child }))];
}

function othersCome({ late = [] }: HeldMeeting): readonly Word[] {
  return late.map((name) =>
    inMeeting((soFar) => ({ type: 'NoteArrival', participantId: soFar.seatOf(name) })),
  );
}

function everybodySpeaks({ said, scales }: HeldMeeting): readonly Word[] {
  const spoken = said.flatMap(({ of, ...words }, index) => [
    ...(words.step === said[index - 1]?.step ? [] : [entered(words.step)]),
    inOwnWords(of, (soFar) => ({ type: 'MakeContribution', participantId: soFar.seatOf(of), ...words })),
  ]);
  const scaled = scales.map(({ of, ...scale }) =>
    inOwnWords(of, (soFar) => ({ type: 'GiveScale', participantId: soFar.seatOf(of), ...scale })),
  );
  return [...spoken, entered('scale'), ...scaled];
}

function isAgreed({ agreements, trial }: HeldMeeting): readonly Word[] {
  const agreed = agreements.map(({ owner, ...agreement }) =>
    inMeeting((soFar) => ({ type: 'MakeAgreement', ownerId: soFar.seatOf(owner), ...agreement })),
  );
  return [entered('agreements'), ...agreed, ...(trial ? [isTried(trial)] : [])];
}

function isTried({ owner, ...trial }: NonNullable<HeldMeeting['trial']>): Word {
  return inMeeting((soFar) => ({ type: 'PlanTrialAction', ownerId: soFar.seatOf(owner), ...trial }));
}

function isDisputed({ dispute }: HeldMeeting): readonly Word[] {
  if (!dispute) return [];
  const { views, settledBy, responsible, reason } = dispute;
  const recorded = views.map(({ of, view }) =>
    inOwnWords(of, (soFar) => ({
      type: 'RecordDisagreement',
      about: 'responsibility',
      participantId: soFar.seatOf(of),
      view,
    })),
  );
  const named = inMeeting(() => ({ type: 'NameResponsible', responsibleId: responsible, reason }));
  return [...recorded, { ...named, by: settledBy }];
}

function closes({ outcome, reason, followUp }: HeldMeeting): Word {
  return inMeeting(() => ({ type: 'CloseMeeting', outcome, reason, followUp }));
}

// Ids have no spaces; those who have no sign-in are called by their names, which do.
function inOwnWords(of: string, command: Parameters<typeof inMeeting>[0]): Word {
  const word = inMeeting(command);
  return of.includes(' ') ? word : { ...word, by: of };
}

function entered(step: string): Word {
  return inMeeting(() => ({ type: 'EnterAnalysisStep', step }));
}

type InMeeting = Extract<CaseCommand, { meetingId: string }> | CommandOf<'HearChild'>;
type WithoutMeeting<Command> = Command extends unknown ? Omit<Command, 'meetingId'> : never;

function inMeeting(command: (soFar: CaseSoFar) => WithoutMeeting<InMeeting>): Word {
  return {
    wants: (soFar) => ({ meetingId: soFar.meetingId, ...command(soFar) }),
  };
}
