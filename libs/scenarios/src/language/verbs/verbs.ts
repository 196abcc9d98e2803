import { agreementVerbs } from './agreement-verbs.js';
import { atMeetingVerbs } from './at-meeting-verbs.js';
import { authorityVerbs } from './authority-verbs.js';
import { closingVerbs } from './closing-verbs.js';
import { concernVerbs } from './concern-verbs.js';
import { grantVerbs } from './grant-verbs.js';
import { consentVerbs } from './consent-verbs.js';
import { levelVerbs } from './level-verbs.js';
import { measureVerbs } from './measure-verbs.js';
import { meetingVerbs } from './meeting-verbs.js';
import { appealVerbs } from './appeal-verbs.js';
import { noticeVerbs } from './notice-verbs.js';
import { modelVerbs } from './model-verbs.js';
import { taskVerbs } from './task-verbs.js';
import type { Verb } from './verb.js';

/** Everything people can do in a scenario. A spec holds that every command of the engine is among them. */
export const verbs: readonly Verb[] = [
  ...concernVerbs,
  ...meetingVerbs,
  ...atMeetingVerbs,
  ...agreementVerbs,
  ...levelVerbs,
  ...authorityVerbs,
  ...measureVerbs,
  ...grantVerbs,
  ...taskVerbs,
  ...consentVerbs,
  ...noticeVerbs,
  ...appealVerbs,
  ...closingVerbs,
  ...modelVerbs,
];
