import type { CaseCommand } from '../case-command.js';
import { theAppeal, theTold } from './appeal-history.js';
import { child, theCase } from './concern-history.js';
import { theGrant } from './grant-history.js';
import { theAdvice, theAgreement, theMeasure, theTrialAction } from './later-history.js';
import { theNotice } from './notice-history.js';
import { childsWords, participants, theMeeting, thePlannedTime } from './meeting-history.js';
import { pinnedToViborg } from './model.js';
import { familyChief, ppr, school, schoolChief, schoolLeader, socialWorker } from './municipality.js';

type Of<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

/** A command somebody would send, in which a test names only what matters to it. */
export function wanting<Type extends CaseCommand['type']>(
  type: Type,
  usually: Omit<Of<Type>, 'type'>,
): (wanted?: Partial<Omit<Of<Type>, 'type'>>) => Of<Type> {
  return (wanted = {}) => ({ type, ...usually, ...wanted }) as Of<Type>;
}

const here = { meetingId: theMeeting, participantId: participants.teacher.participantId };

export const meetingRequest = { at: thePlannedTime, place: 'Lærerværelset', invite: [] } as const;

export const raiseConcern = wanting('RaiseConcern', {
  caseId: theCase,
  model: pinnedToViborg,
  subject: child,
  unitId: school,
  severity: 'yellow',
  sees: 'Sidder alene i frikvartererne og kommer for sent.',
  childSays: { says: 'Jeg gider ikke skolen.' },
  tried: 'Makkerpar i hele klassen.',
  parentsKnow: 'Vi har talt med mor.',
  acute: false,
  suspectedAbuse: false,
  meeting: meetingRequest,
});
export const requestWait = wanting('RequestWait', { says: 'Lad os vente til efter ferien.' });
export const suspendParentContact = wanting('SuspendParentContact', {});
export const resumeParentContact = wanting('ResumeParentContact', {});
export const assessRisk = wanting('AssessRisk', {
  assessment: 'Hun er bange for sin onkel.',
  precautions: 'Hun ringer til en tryg voksen hver aften.',
});
export const openParentContact = wanting('OpenParentContact', { reason: 'Barnet er hørt og er trygt.' });

export const scheduleMeeting = wanting('ScheduleMeeting', {
  kind: 'practice-meeting',
  purpose: 'Hvad virker, og hvad gør vi nu?',
  ...meetingRequest,
});
export const inviteParticipant = wanting('InviteParticipant', {
  meetingId: theMeeting,
  invite: { capacity: 'ppr', personId: ppr.personId, because: 'Kender klassen.' },
});
export const answerInvitation = wanting('AnswerInvitation', { ...here, answer: 'accepted', note: '' });
export const proposeAnotherTime = wanting('ProposeAnotherTime', {
  ...here,
  at: '2026-03-10T12:00:00.000Z',
  reason: 'Jeg har time.',
});
export const moveMeeting = wanting('MoveMeeting', {
  meetingId: theMeeting,
  at: '2026-03-10T12:00:00.000Z',
  place: 'Hjemme hos familien',
  reason: 'Så kan far være med.',
});
export const cancelMeeting = wanting('CancelMeeting', { meetingId: theMeeting, reason: 'Sygdom' });
export const prepareForMeeting = wanting('PrepareForMeeting', {
  ...here,
  answers: [{ questionId: 'seen', says: 'Han trækker hætten op.' }],
});
export const openMeeting = wanting('OpenMeeting', {
  meetingId: theMeeting,
  present: [participants.child.participantId, participants.schoolLeader.participantId],
});
export const noteArrival = wanting('NoteArrival', here);
export const enterAnalysisStep = wanting('EnterAnalysisStep', { meetingId: theMeeting, step: 'worries' });
export const makeContribution = wanting('MakeContribution', {
  ...here,
  step: 'worries',
  says: 'Han er alene i hvert frikvarter.',
});
export const hearChild = wanting('HearChild', { meetingId: theMeeting, voice: childsWords });
export const exceptChildVoice = wanting('ExceptChildVoice', {
  meetingId: theMeeting,
  ground: 'age',
  reason: 'Barnet er tre måneder gammelt.',
  otherwise: 'Sundhedsplejersken har set barnet sammen med mor.',
});
export const giveScale = wanting('GiveScale', { ...here, value: 4, because: 'Han kommer i det mindste.' });
export const recordDisagreement = wanting('RecordDisagreement', {
  ...here,
  about: 'responsibility',
  view: 'Det er familieafdelingens opgave.',
});
export const nameResponsible = wanting('NameResponsible', {
  meetingId: theMeeting,
  responsibleId: schoolLeader.personId,
  reason: 'Skolen er tættest på.',
});
export const closeMeeting = wanting('CloseMeeting', {
  meetingId: theMeeting,
  outcome: 'stay-local',
  reason: 'Tolærerordningen prøves i fire uger.',
  followUp: '2026-04-13',
});
export const correctRecord = wanting('CorrectRecord', { ...here, says: 'Det var i november, ikke oktober.' });

export const makeAgreement = wanting('MakeAgreement', {
  meetingId: theMeeting,
  does: 'To lærere i dansktimerne.',
  signOfProgress: 'Villads bliver i klassen hele timen.',
  ownerId: participants.schoolLeader.participantId,
  by: '2026-04-01',
});
export const changeAgreement = wanting('ChangeAgreement', {
  agreementId: theAgreement,
  does: 'To lærere i alle timer.',
  signOfProgress: 'Villads er der hele dagen.',
  reason: 'Dansk var ikke nok.',
});
export const changeOnly = wanting('ChangeAgreement', { agreementId: theAgreement, reason: 'Det haster.' });
export const withdrawAgreement = wanting('WithdrawAgreement', {
  agreementId: theAgreement,
  reason: 'Vi fandt noget bedre.',
});
export const keepAgreement = wanting('KeepAgreement', { agreementId: theAgreement, progress: 'Det virker.' });
export const missAgreement = wanting('MissAgreement', { agreementId: theAgreement, reason: 'Ingen vikar.' });
export const planTrialAction = wanting('PlanTrialAction', {
  meetingId: theMeeting,
  hypothesis: 'Mindre grupper giver ro.',
  does: 'Holddeling i matematik.',
  professions: ['teacher', 'ppr'],
  ownerId: participants.schoolLeader.participantId,
  review: '2026-04-10',
});
export const reviewTrialAction = wanting('ReviewTrialAction', {
  trialActionId: theTrialAction,
  learned: 'Der blev ro.',
  result: 'stop',
});
export const holdFollowUp = wanting('HoldFollowUp', { progress: 'Fra 4 til 7 på skalaen.' });
export const followUpMeasure = wanting('HoldFollowUp', {
  progress: 'Fra 4 til 7 på skalaen.',
  measureId: theMeasure,
  heard: ['child', 'parent'],
});

export const askForAdvice = wanting('AskForAdvice', {
  to: 'forum',
  question: 'Hvad kan vi prøve?',
  reason: 'Vi mangler PPR’s viden.',
  ask: [ppr.personId],
});
export const giveAdvice = wanting('GiveAdvice', { adviceId: theAdvice, advice: 'Prøv et fast makkerskab.' });
export const escalateCase = wanting('EscalateCase', { to: 'authority', reason: 'Der skal mere til.' });
export const returnCase = wanting('ReturnCase', {
  to: 'local',
  reason: 'Skolen kan selv nu.',
  advice: 'Hold fast i tolærerordningen.',
  threadHolderId: schoolLeader.personId,
});
export const handOverThread = wanting('HandOverThread', {
  toPersonId: schoolLeader.personId,
  reason: 'Jeg går på barsel.',
});

export const assignHandler = wanting('AssignHandler', {
  handlerId: socialWorker.personId,
  reason: 'Kender skolen.',
});
export const assessConcern = wanting('AssessConcern', {
  acuteNeed: false,
  assessment: 'Intet akut behov.',
  next: 'meeting',
});
export const acknowledgeNotifier = wanting('AcknowledgeNotifier', { message: 'Tak, vi har modtaget den.' });
export const informNotifier = wanting('InformNotifier', { started: true, message: 'Vi er gået i gang.' });
export const decideScreening = wanting('DecideScreening', {
  outcome: 'examination',
  reason: 'Behovet skal belyses.',
  basis: ['Mødereferatet'],
});
export const completeInquiry = wanting('CompleteInquiry', {
  conclusion: 'Familien kan selv.',
  examinationNeeded: false,
});
export const completeExamination = wanting('CompleteExamination', {
  conclusion: 'Støtte i hjemmet.',
  provisional: false,
});

export const makeDecision = wanting('MakeDecision', {
  what: 'Dagbehandling',
  reason: 'Skolen er ikke nok.',
  basis: ['Mødereferatet'],
});
export const startMeasure = wanting('StartMeasure', {
  what: 'Dagbehandling',
  startsOn: '2026-03-16',
  funding: { kind: 'open' },
  fundingOwnerIds: [schoolChief.personId, familyChief.personId],
  fundingAnswerBy: '2026-04-01',
});
export const handOverCase = wanting('HandOverCase', {
  municipality: 'Opdigtet Kommune',
  notifiedOn: '2026-03-02',
  movesOn: '2026-04-01',
  material: [{ what: 'Referatet fra netværksmødet', legalBasis: 'Barnets lov § 132' }],
  reason: 'Familien flytter.',
  whatChanged: 'Han går i skole igen.',
});
export const giveNotice = wanting('GiveNotice', {
  notice: 'absence',
  says: 'Han har været væk tre dage.',
  happenedOn: '2026-03-02',
});
export const answerNotice = wanting('AnswerNotice', {
  noticeId: theNotice,
  answer: 'Jeg taler med mor i dag.',
});
export const tellDecision = wanting('TellDecision', {
  to: { capacity: 'parent', name: 'Tilde Tagetsen' },
  toldOn: '2026-03-02',
});
export const receiveAppeal = wanting('ReceiveAppeal', {
  toldId: theTold,
  appellant: 'Tilde Tagetsen',
  receivedOn: '2026-03-02',
  says: 'Vi blev ikke hørt.',
});
export const reassessAppeal = wanting('ReassessAppeal', {
  appealId: theAppeal,
  outcome: 'upheld',
  reason: 'Der er ikke noget nyt.',
});
export const forwardAppeal = wanting('ForwardAppeal', { appealId: theAppeal, forwardedOn: '2026-03-02' });
export const withdrawAppeal = wanting('WithdrawAppeal', {
  appealId: theAppeal,
  reason: 'De er blevet enige med rådgiveren.',
});
export const remindOfFunding = wanting('RemindOfFunding', {
  measureId: theMeasure,
  says: 'Hun har været hjemme i seks uger.',
});
export const remindOwnersOfFunding = wanting('RemindOwnersOfFunding', { measureId: theMeasure });
export const settleFunding = wanting('SettleFunding', {
  measureId: theMeasure,
  payer: 'Skoleområdet',
  reason: 'Mest undervisning.',
});
export const endMeasure = wanting('EndMeasure', {
  measureId: theMeasure,
  reason: 'Målet er nået.',
  endsOn: '2026-06-01',
});

export const tellSharedMeasureEnds = wanting('TellSharedMeasureEnds', { measureId: theMeasure });
export const giveGrant = wanting('GiveGrant', {
  grant: 'sparring',
  amountKroner: 200_000,
  purpose: 'supervision',
  what: 'Supervision af teamet og en vikar imens.',
  reason: 'Teamet skal lykkes med hele klassen.',
  concurrerIds: [],
});
export const concurInGrant = wanting('ConcurInGrant', { grantId: theGrant });
export const declineGrant = wanting('DeclineGrant', { grantId: theGrant, reason: 'Prøv tolærer først.' });
export const useGrant = wanting('UseGrant', {
  grantId: theGrant,
  amountKroner: 40_000,
  what: 'Fire gange supervision.',
  usedOn: '2026-03-02',
});
export const reviewGrant = wanting('ReviewGrant', {
  grantId: theGrant,
  ledTo: 'Der er ro i timerne.',
  result: 'settle',
});
export const returnGrant = wanting('ReturnGrant', {
  grantId: theGrant,
  amountKroner: 50_000,
  reason: 'Vikaren blev billigere.',
});

export const missDeadline = wanting('MissDeadline', { deadlineId: 'deadline-1' });
export const closeCase = wanting('CloseCase', {
  reason: 'Målet er nået.',
  whatChanged: 'Villads er i klassen.',
});
export const reopenCase = wanting('ReopenCase', { reason: 'Nyt fravær.' });

export const moveToModel = wanting('MoveToModel', {
  name: 'viborg',
  version: '2026.3',
  reason: 'Kommunen har rettet sine frister.',
  preview: '',
  levels: [],
});
