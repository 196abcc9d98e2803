import type { AgreementCommand } from './agreements/agreement-commands.js';
import type { AppealCommand } from './appeals/appeal-commands.js';
import type { AuthorityCommand } from './authority/authority-commands.js';
import type { ClosingCommand } from './closing/closing-commands.js';
import type { ConcernCommand } from './concern/concern-commands.js';
import type { ConsentCommand } from './consent/consent-commands.js';
import type { DeadlineCommand } from './deadlines/deadline-commands.js';
import type { TaskCommand } from './discretionary/task-commands.js';
import type { GrantCommand } from './grants/grant-commands.js';
import type { LevelCommand } from './levels/level-commands.js';
import type { MeasureCommand } from './measures/measure-commands.js';
import type { MeetingCommand } from './meeting/meeting-commands.js';
import type { ModelChangeCommand } from './model-change/model-change-commands.js';
import type { NoticeCommand } from './notices/notice-commands.js';

/** Everything somebody may want done in a case. */
export type CaseCommand =
  | ConcernCommand
  | ConsentCommand
  | MeetingCommand
  | AgreementCommand
  | LevelCommand
  | AuthorityCommand
  | MeasureCommand
  | GrantCommand
  | NoticeCommand
  | TaskCommand
  | AppealCommand
  | DeadlineCommand
  | ClosingCommand
  | ModelChangeCommand;

export type CaseCommandType = CaseCommand['type'];
