import { mayBeParent } from '../../meeting/participant.js';
import { has, type Rules } from './rules.js';

/** What the gates hold back, and what nothing may hold back (domain.md, G1 to G5). */
export const ofGates: Rules = {
  'G5: a closing never stops the way to the authority': (_, events, after, modelOf) => {
    const authority = modelOf(after).levels.find((level) => level.authority)?.id;
    return events.every(
      (event) =>
        event.type !== 'CaseReopened' ||
        event.data.gate === undefined ||
        (after.level === authority && after.reception !== undefined && has(events, 'CaseEscalated')),
    );
  },
  'G1: while contact is barred no meeting has parents or companions': (_, __, { parentContact, meetings }) =>
    parentContact !== 'barred' ||
    Object.values(meetings).every(({ participants }) =>
      participants.every(({ capacity }) => capacity !== 'parent' && capacity !== 'companion'),
    ),
  'G1: while contact is suspended nobody who may be a parent can still come': (_, __, after) =>
    after.parentContact !== 'suspended' ||
    Object.values(after.meetings)
      .filter(({ status }) => status === 'planned' || status === 'open')
      .every(({ participants, present }) =>
        participants.every((one) => !mayBeParent(one) || present.includes(one.participantId)),
      ),
  'G1: contact opens only after the child was heard, or the authority said why not': (before, events) =>
    !has(events, 'ParentContactOpened') ||
    before.childVoice?.how === 'heard' ||
    before.childVoice?.byAuthority === true,
  'G2: contact opens only after the risk was assessed, where it was barred for that': (before, events) =>
    !has(events, 'ParentContactOpened') || !before.honourConflict || before.riskAssessed === true,
  'G4: no reassessment by one who handled the child before': (before, events) =>
    events.every(
      (event) =>
        event.type !== 'ConcernAssessed' || !before.reception?.earlierHandlers?.includes(event.by.personId),
    ),
  'G5: what the authority has received stays received': (before, _, after) =>
    before.reception === undefined || after.reception?.at === before.reception.at,
  'the authority receives children, and no group': (_, events, { subject }) =>
    subject !== 'group' || !has(events, 'ConcernReceived'),
};
