import type { Check } from './check.js';
import { noDeadlineStopsWhereItStarts } from './deadlines.js';
import { everyIdIsUnique, noListRepeatsItself } from './duplicates.js';
import { everyRuleIsUsed, theLastRuleTakesTheRest, urgentConcernsReachTheAuthority } from './intake.js';
import {
  everyLevelCanBeReached,
  everyOutcomeHasItsRoutes,
  noRouteLeadsToWhereItBegins,
  oneLevelIsTheAuthority,
} from './levels.js';
import { everyDecisionHasAMandate, statutoryDecisionsAreTheAuthoritys } from './mandates.js';
import {
  aMeetingStandsForTheNotification,
  everyParticipantHasAnActionCard,
  screeningHappensAtTheAuthority,
  theAnalysisModelCanBeCompleted,
  theChairIsInvited,
} from './meetings.js';
import { everyReferenceLeadsSomewhere } from './references.js';

/** What must hold between the parts of a model. */
export const everyCheck: readonly Check[] = [
  everyIdIsUnique,
  noListRepeatsItself,
  everyReferenceLeadsSomewhere,
  oneLevelIsTheAuthority,
  everyLevelCanBeReached,
  noRouteLeadsToWhereItBegins,
  everyOutcomeHasItsRoutes,
  aMeetingStandsForTheNotification,
  theChairIsInvited,
  theAnalysisModelCanBeCompleted,
  everyParticipantHasAnActionCard,
  screeningHappensAtTheAuthority,
  theLastRuleTakesTheRest,
  everyRuleIsUsed,
  urgentConcernsReachTheAuthority,
  everyDecisionHasAMandate,
  statutoryDecisionsAreTheAuthoritys,
  noDeadlineStopsWhereItStarts,
];
