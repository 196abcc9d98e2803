import { familyLeader, socialWorkers } from './municipality.js';
import type { Act, Moment } from './wish.js';

/** What the family department owes a concern that it has received. */

export const assignsHandler: Act = (moment) =>
  received(moment)
    ? {
        by: familyLeader,
        wants: { type: 'AssignHandler', handlerId: moment.oneOf(socialWorkers), reason: moment.text },
      }
    : undefined;

export const assesses: Act = (moment) =>
  received(moment) && !moment.soFar.happened('ConcernAssessed')
    ? {
        by: handlerOf(moment),
        wants: {
          type: 'AssessConcern',
          acuteNeed: moment.rarely(5),
          assessment: moment.text,
          next: moment.oneOf(['meeting', 'screening']),
        },
      }
    : undefined;

export const acknowledges: Act = (moment) =>
  received(moment) && !moment.soFar.happened('NotifierAcknowledged')
    ? { by: handlerOf(moment), wants: { type: 'AcknowledgeNotifier', message: moment.text } }
    : undefined;

export const screens: Act = (moment) =>
  moment.soFar.happened('ScreeningOpened')
    ? {
        by: handlerOf(moment),
        wants: {
          type: 'DecideScreening',
          outcome: moment.oneOf(['nothing-further', 'inquiry', 'examination']),
          reason: moment.text,
          basis: ['Mødereferatet'],
        },
      }
    : undefined;

export const finishesInquiry: Act = (moment) => {
  const outcome = moment.soFar.last('ScreeningDecided')?.data.outcome;
  const conclusion = moment.text;
  if (outcome === undefined || outcome === 'nothing-further') return undefined;
  return {
    by: handlerOf(moment),
    wants:
      outcome === 'inquiry'
        ? { type: 'CompleteInquiry', conclusion, examinationNeeded: moment.rarely(3) }
        : { type: 'CompleteExamination', conclusion, provisional: moment.rarely(3) },
  };
};

export const informsNotifier: Act = (moment) =>
  moment.soFar.happened('ScreeningDecided') && !moment.soFar.happened('NotifierInformed')
    ? { by: handlerOf(moment), wants: { type: 'InformNotifier', started: true, message: moment.text } }
    : undefined;

export const opensParentContact: Act = (moment) =>
  moment.soFar.happened('ParentContactBarred') && !moment.soFar.happened('ParentContactOpened')
    ? { by: handlerOf(moment), wants: { type: 'OpenParentContact', reason: moment.text } }
    : undefined;

function received({ soFar }: Moment): boolean {
  return soFar.happened('ConcernReceived');
}

function handlerOf(moment: Moment): string {
  return moment.soFar.handler ?? moment.oneOf(socialWorkers);
}
