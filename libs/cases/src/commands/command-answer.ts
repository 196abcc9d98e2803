import { ApiProperty } from '@nestjs/swagger';
import type { Answer } from '../cases.js';
import type { CaseEvent } from '../domain/case-event.js';

const optionalId = (description: string) =>
  ApiProperty({ required: false, type: 'string', format: 'uuid', description });

/** Ids of what the command brought into being, for the next command to point at. What it made several of, the case shows. */
export class Created {
  @optionalId('Mødet, der er indkaldt.')
  meetingId?: string;

  @optionalId('Deltageren, hvor kun én er inviteret; ellers står de i sagen.')
  participantId?: string;

  @optionalId('Bidraget til mødets trin.')
  contributionId?: string;

  @optionalId('Uenigheden, der er skrevet ned.')
  disagreementId?: string;

  @optionalId('Rettelsen til referatet.')
  correctionId?: string;

  @optionalId('Aftalen.')
  agreementId?: string;

  @optionalId('Prøvehandlingen.')
  trialActionId?: string;

  @optionalId('Spørgsmålet til et andet niveau.')
  adviceId?: string;

  @optionalId('Samtykket.')
  consentId?: string;

  @optionalId('Beslutningen.')
  decisionId?: string;

  @optionalId('Indsatsen.')
  measureId?: string;

  @optionalId('Advisset.')
  noticeId?: string;

  @optionalId('Beskeden til parten om det, der blev besluttet.')
  toldId?: string;

  @optionalId('Klagen.')
  appealId?: string;

  @optionalId('Bevillingen.')
  grantId?: string;

  @optionalId('Opgaven.')
  taskId?: string;
}

/** What a command led to. */
export class CommandAnswer {
  @ApiProperty({ format: 'uuid', description: 'Sagen.' })
  caseId!: string;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    description: 'Sagens version nu; send den med næste handling.',
  })
  version!: number;

  @ApiProperty({
    pattern: '^[0-9]+$',
    description: 'Beder en forespørgsel om at se mindst hertil, viser den, hvad der lige er sket.',
    example: '4711',
  })
  position!: string;

  @ApiProperty({ description: 'Handlingen var udført før; dette er det første svar igen.' })
  repeated!: boolean;

  @ApiProperty({ type: () => Created })
  created!: Created;

  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Hvad der er værd at se på en gang til, fx et møde på en helligdag. Handlingen er udført.',
  })
  hints!: string[];
}

export function commandAnswer(answer: Answer): CommandAnswer {
  const { caseId, version, position, repeated, events, hints } = answer;
  return {
    caseId,
    version,
    position: position.toString(),
    repeated,
    created: createdByAll(events),
    hints: [...hints],
  };
}

function createdByAll(events: readonly CaseEvent[]): Created {
  const ids = events.flatMap((event) => Object.entries(createdBy(event)));
  return Object.fromEntries(ids.filter(([name]) => ids.filter(([other]) => other === name).length === 1));
}

function createdBy(event: CaseEvent): Created {
  switch (event.type) {
    case 'DecisionTold':
      return { toldId: event.data.toldId };
    case 'AppealReceived':
      return { appealId: event.data.appealId };
    case 'MeetingScheduled':
      return { meetingId: event.data.meetingId };
    case 'ParticipantInvited':
      return { participantId: event.data.participant.participantId };
    case 'ContributionMade':
      return { contributionId: event.data.contributionId };
    case 'DisagreementRecorded':
      return { disagreementId: event.data.disagreementId };
    case 'RecordCorrected':
      return { correctionId: event.data.correctionId };
    case 'AgreementMade':
      return { agreementId: event.data.agreementId };
    case 'TrialActionPlanned':
      return { trialActionId: event.data.trialActionId };
    case 'AdviceRequested':
      return { adviceId: event.data.adviceId };
    case 'ConsentGiven':
      return { consentId: event.data.consentId };
    case 'DecisionMade':
      return { decisionId: event.data.decisionId };
    case 'GrantProposed':
      return { grantId: event.data.grantId };
    case 'GrantGiven':
      return { grantId: event.data.grantId };
    case 'NoticeGiven':
      return { noticeId: event.data.noticeId };
    case 'TaskAdded':
      return { taskId: event.data.taskId };
    case 'MeasureStarted':
      return { measureId: event.data.measureId };
    default:
      return {};
  }
}
