import type { Story } from '../story/story.js';
import { almaOrdinaryPath } from './alma-ordinary-path.js';
import { boThreeLevels } from './bo-three-levels.js';
import { classBeforeItIsACase } from './class-before-it-is-a-case.js';
import { kajAcute } from './kaj-acute.js';
import { livAtHomeAndInDayCare } from './liv-at-home-and-in-day-care.js';
import { livSeenByHealthVisitor } from './liv-seen-by-health-visitor.js';
import { noorThisMorning } from './noor-this-morning.js';
import { odaDone } from './oda-done.js';
import { ottoForum } from './otto-forum.js';
import { smillaBeforeFunding } from './smilla-before-funding.js';
import { stormInvitedWithMother, stormToldHealthVisitor } from './storm-two-cases.js';
import { viggoWhoIsResponsible } from './viggo-who-is-responsible.js';

export const stories: readonly Story[] = [
  almaOrdinaryPath,
  smillaBeforeFunding,
  classBeforeItIsACase,
  boThreeLevels,
  kajAcute,
  livAtHomeAndInDayCare,
  livSeenByHealthVisitor,
  viggoWhoIsResponsible,
  noorThisMorning,
  ottoForum,
  odaDone,
  stormInvitedWithMother,
  stormToldHealthVisitor,
];
