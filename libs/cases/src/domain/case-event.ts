import type { AgreementEvent } from './agreements/agreement-events.js';
import type { AppealEvent } from './appeals/appeal-events.js';
import type { AuthorityEvent } from './authority/authority-events.js';
import type { ClosingEvent } from './closing/closing-events.js';
import type { ConcernEvent } from './concern/concern-events.js';
import type { ConsentEvent } from './consent/consent-events.js';
import type { DeadlineEvent } from './deadlines/deadline-events.js';
import type { TaskEvent } from './discretionary/task-events.js';
import type { GrantEvent } from './grants/grant-events.js';
import type { Stamped } from './fact.js';
import type { LevelEvent } from './levels/level-events.js';
import type { MeasureEvent } from './measures/measure-events.js';
import type { MeetingEvent } from './meeting/meeting-events.js';
import type { ModelChangeEvent } from './model-change/model-change-events.js';
import type { NoticeEvent } from './notices/notice-events.js';

/** Everything that can have happened in a case, as decided. */
export type CaseFact =
  | ConcernEvent
  | ConsentEvent
  | MeetingEvent
  | AgreementEvent
  | LevelEvent
  | AuthorityEvent
  | MeasureEvent
  | GrantEvent
  | NoticeEvent
  | TaskEvent
  | AppealEvent
  | DeadlineEvent
  | ClosingEvent
  | ModelChangeEvent;

export type CaseEventType = CaseFact['type'];

/** Everything that can have happened in a case, as it stands in the stream. */
export type CaseEvent = Stamped<CaseFact>;

/** The event of one type, e.g. `EventOf<'ConcernRaised'>`. */
export type EventOf<Type extends CaseEventType> = Stamped<Extract<CaseFact, { type: Type }>>;
