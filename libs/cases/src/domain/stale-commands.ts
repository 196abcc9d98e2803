import type { CaseCommandType } from './case-command.js';

/**
 * Commands that only add, so that it does not matter what others added since the person looked: several people can
 * write in one meeting at once. Every other command is refused when the case has moved on, and shows what changed.
 */
const addOnly: ReadonlySet<CaseCommandType> = new Set<CaseCommandType>([
  'RequestWait',
  'AnswerInvitation',
  'ProposeAnotherTime',
  'PrepareForMeeting',
  'InviteParticipant',
  'NoteArrival',
  'MakeContribution',
  'HearChild',
  'GiveScale',
  'RecordDisagreement',
  'MakeAgreement',
  'PlanTrialAction',
  'CorrectRecord',
  'GiveAdvice',
  'AcknowledgeNotifier',
  'RemindOfFunding',
  'RemindOwnersOfFunding',
  // Which fact it tells is asked of what stands, and not of what was seen.
  'GiveNotice',
  // No complaint is lost because somebody wrote something else meanwhile.
  'ReceiveAppeal',
  'AnswerNotice',
  'ConcurInGrant',
  'UseGrant',
  'WithdrawConsent',
  'MissDeadline',
  'ExpireConsent',
  'SuspendParentContact',
  'ResumeParentContact',
  'TellSharedMeasureEnds',
  // It names the preview it rests on, which tells more exactly than a version whether it is still true.
  'MoveToModel',
]);

export function standsWhenCaseMovedOn(type: CaseCommandType): boolean {
  return addOnly.has(type);
}
