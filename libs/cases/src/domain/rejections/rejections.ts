import { appealRules } from './appeal-rules.js';
import { consentRules } from './consent-rules.js';
import { meetingRules } from './meeting-rules.js';
import { noLongerPossible } from './no-longer-possible.js';
import { notThere } from './not-there.js';
import { notYours } from './not-yours.js';
import { rulesOfFunding } from './rules-of-funding.js';
import { rulesOfTasks } from './rules-of-tasks.js';
import { rulesOfWhatIsShared } from './rules-of-what-is-shared.js';
import { rulesOfTheCase } from './rules-of-the-case.js';

/** Every reason the engine says no, each with what to do instead. Codes are stable once released. */
export const rejections = {
  ...notYours,
  ...notThere,
  ...noLongerPossible,
  ...meetingRules,
  ...rulesOfTheCase,
  ...rulesOfWhatIsShared,
  ...rulesOfFunding,
  ...rulesOfTasks,
  ...consentRules,
  ...appealRules,
} as const;
