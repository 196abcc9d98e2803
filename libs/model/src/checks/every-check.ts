import { appealsAreKnownWhereTheyAreNamed, everyAppealIsAnsweredInTime } from './appeals.js';
import type { Check } from './check.js';
import { aGroupHasItsMeeting, everyGrantCanBeGiven, noGrantIsNamedAsAMandate } from './community.js';
import {
  everyDeadlineCanBeMet,
  noDeadlineHoldsACaseOpenForEver,
  noDeadlineStopsWhereItStarts,
  whatBeginsAnewLapses,
} from './deadlines.js';
import { everyIdIsUnique, noListRepeatsItself } from './duplicates.js';
import {
  choicesBelongToChoosing,
  everyFieldCanBeAnswered,
  everyFieldIsUsed,
  fieldsStandWherePeopleContribute,
} from './fields.js';
import { everyTaskCanBeAdded, everyTaskCanBeDone } from './discretionary-tasks.js';
import {
  everyOpenQuestionCanBeAnswered,
  everyPayerIsKnown,
  everyPayerPays,
  questionsAreAskedInTime,
  sharesMakeAWhole,
} from './funding.js';
import {
  aMeetingCanEndAtTheAuthority,
  everyLevelReachesTheAuthority,
  noGateKeepsOutWhoIsRequired,
} from './gates.js';
import { everyRuleIsUsed, theLastRuleTakesTheRest, urgentConcernsReachTheAuthority } from './intake.js';
import {
  everyLevelCanBeReached,
  everyOutcomeHasItsRoutes,
  noRouteLeadsToWhereItBegins,
  oneLevelIsTheAuthority,
} from './levels.js';
import {
  everyAmountCanBeDecided,
  everyLevelCanPlaceResponsibility,
  noDecisionIsLeftHanging,
  noMandatesOverlap,
} from './mandate-gaps.js';
import {
  everyDecisionHasAMandate,
  nothingUrgentWaitsForTheChildsVoice,
  statutoryDecisionsAreTheAuthoritys,
} from './mandates.js';
import {
  aMeetingStandsForTheNotification,
  everyParticipantHasAnActionCard,
  screeningHappensAtTheAuthority,
  theAnalysisModelCanBeCompleted,
  theChairIsInvited,
  worriesHaveOneStep,
} from './meetings.js';
import { everyNoticeCanBeAnswered } from './notices.js';
import { everyCaseCanEnd, noRouteGoesInACircle } from './progress.js';
import { everyReferenceLeadsSomewhere } from './references.js';
import { everyRoleIsHeld } from './roles.js';
import { everyConditionCanBeMet, noConditionStopsAConcern } from './route-conditions.js';
import {
  everyBasisIsValid,
  everyDeadlineReplacesOneLikeIt,
  everyReplacedDeadlineIsKnown,
} from './validity.js';
import { noGateIsWeakened } from './written-gates.js';

/** That every name is the name of one thing. Asked first: where a name is wrong, nothing said of it can be right. */
export const checksOfNames: readonly Check[] = [
  everyIdIsUnique,
  noListRepeatsItself,
  everyReferenceLeadsSomewhere,
  everyPayerIsKnown,
  everyReplacedDeadlineIsKnown,
];

/** What must hold between the parts of a model. */
export const everyCheck: readonly Check[] = [
  oneLevelIsTheAuthority,
  everyLevelCanBeReached,
  noRouteLeadsToWhereItBegins,
  noRouteGoesInACircle,
  noConditionStopsAConcern,
  everyConditionCanBeMet,
  everyOutcomeHasItsRoutes,
  everyCaseCanEnd,
  aMeetingStandsForTheNotification,
  theChairIsInvited,
  theAnalysisModelCanBeCompleted,
  worriesHaveOneStep,
  everyFieldCanBeAnswered,
  everyFieldIsUsed,
  fieldsStandWherePeopleContribute,
  choicesBelongToChoosing,
  everyParticipantHasAnActionCard,
  screeningHappensAtTheAuthority,
  theLastRuleTakesTheRest,
  everyRuleIsUsed,
  urgentConcernsReachTheAuthority,
  noGateKeepsOutWhoIsRequired,
  noGateIsWeakened,
  everyLevelReachesTheAuthority,
  aMeetingCanEndAtTheAuthority,
  everyRoleIsHeld,
  everyDecisionHasAMandate,
  statutoryDecisionsAreTheAuthoritys,
  nothingUrgentWaitsForTheChildsVoice,
  noDecisionIsLeftHanging,
  everyLevelCanPlaceResponsibility,
  everyAmountCanBeDecided,
  noMandatesOverlap,
  noDeadlineStopsWhereItStarts,
  everyDeadlineCanBeMet,
  noDeadlineHoldsACaseOpenForEver,
  whatBeginsAnewLapses,
  everyNoticeCanBeAnswered,
  everyAppealIsAnsweredInTime,
  appealsAreKnownWhereTheyAreNamed,
  aGroupHasItsMeeting,
  everyGrantCanBeGiven,
  noGrantIsNamedAsAMandate,
  everyBasisIsValid,
  everyDeadlineReplacesOneLikeIt,
  everyTaskCanBeAdded,
  everyTaskCanBeDone,
  everyPayerPays,
  sharesMakeAWhole,
  everyOpenQuestionCanBeAnswered,
  questionsAreAskedInTime,
];
