import { ApiProperty } from '@nestjs/swagger';
import type { Capacity } from '@tovholder/model';
import type { CaseEvent, CaseEventType, EventOf } from '../../domain/case-event.js';
import type { EarlierConcern } from '../../domain/concern/concern-events.js';
import { dayOrMomentInWords } from '../../domain/danish-day.js';
import { capacities } from '../choices.js';

const moment = (description: string) => ApiProperty({ type: 'string', format: 'date-time', description });
const capacity = () => ApiProperty({ enum: capacities, enumName: 'Capacity' });

/** Earlier concerns about the same child, as far as the raiser may know of them; never anybody's words. */
export class EarlierConcerns {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description:
      'Hvor mange af de tidligere bekymringer om samme barn du må kende: dem i sager, du kan se; alle, hvis du er i familieafdelingen, der har modtaget bekymringen. 0 siger ikke, at der ingen er.',
  })
  count!: number;

  @ApiProperty({ type: 'string', format: 'date-time', isArray: true, description: 'Hvornår de blev rejst.' })
  raisedAt!: string[];
}

export class DeadlineBegun {
  @ApiProperty({ example: 'Vurder, om barnet har akut behov for hjælp' })
  title!: string;

  @ApiProperty({ example: 'Barnets lov § 136' })
  legalBasis!: string;

  @capacity()
  owner!: Capacity;

  @moment('Hvornår det senest er gjort.')
  dueAt!: string;
}

export class InvitedNow {
  @ApiProperty({ format: 'uuid', description: 'Deltageren på mødet.' })
  participantId!: string;

  @capacity()
  capacity!: Capacity;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Hvorfor netop denne deltager.' })
  because!: string;
}

export class NotInvitedNow {
  @capacity()
  capacity!: Capacity;

  @ApiProperty({ description: 'Hvorfor ikke.' })
  because!: string;
}

export class MeetingCalled {
  @ApiProperty({ format: 'uuid' })
  meetingId!: string;

  @moment('Hvornår mødet begynder.')
  at!: string;

  @moment('Hvornår mødet slutter.')
  endsAt!: string;

  @ApiProperty()
  place!: string;

  @ApiProperty({ description: 'Mødets referat gælder som underretning.' })
  standsForNotification!: boolean;

  @ApiProperty({ description: 'Mødelederen.' })
  chair!: string;

  @ApiProperty({ description: 'Referenten.' })
  noteTaker!: string;

  @ApiProperty({ type: () => InvitedNow, isArray: true })
  invited!: InvitedNow[];

  @ApiProperty({ type: () => NotInvitedNow, isArray: true })
  notInvited!: NotInvitedNow[];
}

export class MeetingToCall {
  @ApiProperty({ description: 'Den, der holder tråden og skal indkalde.' })
  calledBy!: string;

  @moment('Hvornår mødet senest skal være holdt efter modellen.')
  dueAt!: string;
}

/** What the raiser can count on without asking anybody. */
export class WhatHappensNow {
  @ApiProperty({ required: false, description: 'Familieafdelingen, der har modtaget bekymringen.' })
  receivedBy?: string;

  @ApiProperty({ type: () => DeadlineBegun, isArray: true })
  deadlines!: DeadlineBegun[];

  @ApiProperty({ type: () => MeetingCalled, required: false })
  meeting?: MeetingCalled;

  @ApiProperty({
    type: () => MeetingToCall,
    required: false,
    description: 'Når der ikke er indkaldt til det møde, modellen vil have.',
  })
  meetingToCall?: MeetingToCall;

  @ApiProperty({ type: 'string', isArray: true, description: 'Hvad der ikke sker, og hvorfor.' })
  willNotHappen!: string[];
}

export function earlierConcerns(earlier: readonly EarlierConcern[]): EarlierConcerns {
  return { count: earlier.length, raisedAt: earlier.map(({ raisedAt }) => raisedAt).sort() };
}

export function whatHappensNow(events: readonly CaseEvent[]): WhatHappensNow {
  const [received] = only('ConcernReceived', events);
  const [meeting] = only('MeetingScheduled', events);
  const toCall = meeting ? undefined : meetingToCall(events);
  return {
    ...(received && { receivedBy: received.data.unitId }),
    deadlines: only('DeadlineSet', events).map(({ data: { title, legalBasis, owner, dueAt } }) => ({
      title,
      legalBasis,
      owner,
      dueAt,
    })),
    ...(meeting && { meeting: meetingCalled(meeting) }),
    ...(toCall && { meetingToCall: toCall }),
    willNotHappen: [
      ...only('ParentContactBarred', events).map(({ data }) => notContactedBy[data.gate]),
      ...(toCall ? [noMeetingIsCalled(toCall)] : []),
    ],
  };
}

// The gates, in the words the raiser can rely on.
const notContactedBy = {
  G1: 'Forældrene inviteres ikke og får ingen besked herfra. Barnet høres først, og familieafdelingen afgør, hvornår forældrene kan kontaktes.',
  G2: 'Forældre og netværk inviteres ikke og får ingen besked herfra. Familieafdelingen vurderer risikoen for barnet og afgør, hvornår nogen kan kontaktes.',
};

function noMeetingIsCalled({ calledBy, dueAt }: MeetingToCall): string {
  return `Der er ikke indkaldt til noget møde. ${calledBy} holder tråden og indkalder, så det er holdt senest ${dayOrMomentInWords(dueAt)}.`;
}

/** Concerns of the first releases do not say by when; their answers are not given again with one. */
function meetingToCall(events: readonly CaseEvent[]): MeetingToCall | undefined {
  const [raised] = only('ConcernRaised', events);
  const [named] = only('ThreadHolderNamed', events);
  const dueAt = raised?.data.meetBy;
  return named && dueAt !== undefined ? { calledBy: named.data.holder.name, dueAt } : undefined;
}

function meetingCalled({ data }: EventOf<'MeetingScheduled'>): MeetingCalled {
  const { meetingId, at, endsAt, place, standsForNotification, chair, noteTaker } = data;
  return {
    meetingId,
    at,
    endsAt,
    place,
    standsForNotification,
    chair: chair.name,
    noteTaker: noteTaker.name,
    invited: data.invited.map(({ participantId, capacity, name, because }) => ({
      participantId,
      capacity,
      name,
      because,
    })),
    notInvited: data.notInvited.map(({ capacity, because }) => ({ capacity, because })),
  };
}

function only<Type extends CaseEventType>(type: Type, events: readonly CaseEvent[]): EventOf<Type>[] {
  return events.filter((event): event is EventOf<Type> => event.type === type);
}
