import { concernRaised, concernReceived } from './concern-history.js';
import type { History } from './given.js';
import { concernAssessed, handlerAssigned, screeningDecided, screeningOpened } from './later-history.js';
import {
  childHeard,
  contributionMade,
  meetingClosed,
  meetingOpened,
  meetingScheduled,
} from './meeting-history.js';

/** How far a case has come, for tests about what may happen next. */
export const raised: History = [concernRaised()];
export const planned: History = [...raised, meetingScheduled(), concernReceived()];
export const underWay: History = [...planned, meetingOpened(), contributionMade()];
export const held: History = [...underWay, childHeard(), meetingClosed()];
export const assigned: History = [...planned, handlerAssigned()];
export const assessed: History = [...assigned, concernAssessed()];
export const screening: History = [...assessed, screeningOpened(), childHeard({ apart: true })];
export const examined: History = [...screening, screeningDecided('examination')];
export const inquired: History = [...screening, screeningDecided('inquiry')];
