import { describe, expect, it } from '@jest/globals';
import { standsWhenCaseMovedOn } from './stale-commands.js';
import { wanted } from './testing/random-commands.js';
import type { CaseCommandType } from './case-command.js';

describe('What somebody wants of a case that has moved on since they looked', () => {
  it('stands when it only adds', () => {
    const stands = (Object.keys(wanted) as CaseCommandType[]).filter(standsWhenCaseMovedOn).sort();
    expect(stands).toEqual([
      'AcknowledgeNotifier',
      'AnswerInvitation',
      'AnswerNotice',
      'ConcurInGrant',
      'CorrectRecord',
      'ExpireConsent',
      'GiveAdvice',
      'GiveNotice',
      'GiveScale',
      'HearChild',
      'InviteParticipant',
      'MakeAgreement',
      'MakeContribution',
      'MissDeadline',
      'MoveToModel',
      'NoteArrival',
      'PlanTrialAction',
      'PrepareForMeeting',
      'ProposeAnotherTime',
      'ReceiveAppeal',
      'RecordDisagreement',
      'RemindOfFunding',
      'RemindOwnersOfFunding',
      'RequestWait',
      'ResumeParentContact',
      'SuspendParentContact',
      'TellSharedMeasureEnds',
      'UseGrant',
      'WithdrawConsent',
    ]);
  });
});
