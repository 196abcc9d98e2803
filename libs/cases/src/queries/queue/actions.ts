import type { Milestone, Model } from '@tovholder/model';
import type { Task } from '../../projections/social-worker-queue/queue-item.js';
import type { Asks } from './reassessment.js';

export interface Action {
  code: string;
  does: string;
}

export const openCase: Action = { code: 'open-case', does: 'Åbner sagen.' };

/** Done outside the system, and before anything else is done about the parents. */
const speakWithAuthority: Action = {
  code: 'speak-with-authority',
  does: 'Åbner sagen. Tal med familieafdelingen, før nogen taler med forældrene.',
};

const byTask: Record<Task, Action> = {
  'assign-handler': { code: 'assign-handler', does: 'Giver sagen en rådgiver.' },
  'hear-child-first': {
    code: 'hear-child',
    does: 'Skriver ned, hvad barnet siger, og åbner for næste skridt.',
  },
  'assess-risk': {
    code: 'assess-risk',
    does: 'Skriver, hvad barnet risikerer, og hvad der gøres for at passe på det.',
  },
  'open-parent-contact': {
    code: 'open-parent-contact',
    does: 'Åbner for kontakt til forældrene, med en begrundelse.',
  },
  'decide-screening': { code: 'decide-screening', does: 'Afgør, hvad screeningen fører til.' },
  'call-meeting': { code: 'call-meeting', does: 'Indkalder til mødet.' },
  'answer-invitation': { code: 'answer-invitation', does: 'Svarer på invitationen.' },
  prepare: { code: 'prepare-for-meeting', does: 'Åbner dit actioncard.' },
  'hold-meeting': { code: 'open-meeting', does: 'Begynder mødet.' },
  'close-meeting': { code: 'close-meeting', does: 'Slutter mødet med et udfald.' },
  'keep-agreement': { code: 'keep-agreement', does: 'Skriver, hvordan det gik med aftalen.' },
  'review-trial-action': { code: 'review-trial-action', does: 'Skriver, hvad prøvehandlingen lærte jer.' },
  'adopt-trial-action': { code: 'start-measure', does: 'Sætter indsatsen i gang.' },
  'follow-up': { code: 'hold-follow-up', does: 'Skriver, hvordan det går, og aftaler næste gang.' },
  'give-advice': { code: 'give-advice', does: 'Giver råd uden at overtage sagen.' },
  'read-advice': openCase,
  'settle-funding': { code: 'settle-funding', does: 'Afklarer, hvem der betaler.' },
  'reassess-measure': {
    code: 'hold-follow-up',
    does: 'Skriver, hvad der er brug for nu, og aftaler næste gang.',
  },
  'answer-grant': { code: 'answer-grant', does: 'Siger ja eller nej til bevillingen.' },
  'report-grant-use': { code: 'use-grant', does: 'Skriver, hvad pengene bruges til.' },
  'review-grant': { code: 'review-grant', does: 'Skriver, hvad bevillingen har ført til.' },
  'do-task': { code: 'complete-task', does: 'Skriver, hvad opgaven førte til.' },
  'name-responsible': { code: 'name-responsible', does: 'Udpeger den ansvarlige.' },
  'take-responsibility': openCase,
  'take-thread': openCase,
  'leave-thread': openCase,
  'take-next-step': {
    code: 'take-next-step',
    does: 'Indkalder til møde eller sætter en ny dato.',
  },
  'spare-parents': speakWithAuthority,
  'guide-on-parents': {
    code: 'guide-on-parents',
    does: 'Åbner sagen. Aftal med dem, der arbejder i den, hvad forældrene får at vide.',
  },
  'meet-without-parents': speakWithAuthority,
  'renew-consent': { code: 'give-consent', does: 'Skriver familiens nye samtykke ned.' },
  'answer-notice': { code: 'answer-notice', does: 'Skriver, hvad der gøres; så kommer det ikke igen.' },
  'act-on-notice': openCase,
  'answer-appeal': { code: 'reassess-appeal', does: 'Åbner klagen, så den kan genvurderes.' },
  'send-appeal-on': { code: 'forward-appeal', does: 'Skriver, hvornår klagen blev sendt videre.' },
};

/** What an item that is no deadline may be. */
export const tasks: readonly string[] = Object.keys(byTask);

/** For whoever has the mandate to close the case. */
export const takeNextStepOrClose: Action = {
  code: 'take-next-step',
  does: 'Indkalder til møde, sætter en ny dato eller afslutter forløbet.',
};

/** Instead of beginning the meeting, when its day has passed. */
export const writeDownAfterwards: Action = {
  code: 'write-down-meeting',
  does: 'Skriver mødet ned bagefter, med grunden; blev det ikke holdt, så flyt eller aflys det.',
};

/** Instead of holding the meeting, while the day has not come and somebody it requires does not. */
export const findAnother: Action = {
  code: 'invite-participant',
  does: 'Inviterer en anden; eller flyt mødet.',
};

/** Before anybody can take the next step. */
export const handOverThread: Action = { code: 'hand-over-thread', does: 'Overdrager tråden til en anden.' };

/** What keeps a deadline is what its row does. */
const byMilestone: Partial<Record<Milestone, Action>> = {
  'concern-assessed': { code: 'assess-concern', does: 'Vurderer, om barnet har akut behov for hjælp.' },
  'notifier-acknowledged': { code: 'acknowledge-notifier', does: 'Sender kvittering til underretteren.' },
  'notifier-informed': { code: 'inform-notifier', does: 'Fortæller underretteren, om noget er sat i gang.' },
  'screening-decided': byTask['decide-screening'],
  'inquiry-completed': { code: 'complete-inquiry', does: 'Afslutter afdækningen.' },
  'examination-completed': { code: 'complete-examination', does: 'Afslutter den børnefaglige undersøgelse.' },
  'meeting-held': byTask['hold-meeting'],
  'measure-started': { code: 'start-measure', does: 'Sætter indsatsen i gang.' },
  'follow-up-held': byTask['follow-up'],
  'decision-told': { code: 'tell-decision', does: 'Skriver, hvornår parten fik besked.' },
  'appeal-reassessed': byTask['answer-appeal'],
  'decision-upheld': byTask['answer-appeal'],
  'appeal-forwarded': byTask['send-appeal-on'],
  'case-closed': { code: 'close-case', does: 'Afslutter forløbet.' },
};

/** Gate G4: what is done about a concern that is to be assessed by somebody new. */
export const reassessmentActions: Record<Asks, Action> = {
  reassess: { code: 'reassess-concern', does: 'Genvurderer, om barnet har akut behov for hjælp.' },
  'assign-another': { code: 'assign-handler', does: 'Giver sagen til en anden rådgiver.' },
  'leave-to-another': {
    code: 'open-case',
    does: 'Åbner sagen. Din leder kan give den til en anden rådgiver.',
  },
};

export const actionCodes: readonly string[] = [
  ...new Set(
    [
      ...Object.values(byTask),
      ...Object.values(byMilestone),
      ...Object.values(reassessmentActions),
      findAnother,
      writeDownAfterwards,
      handOverThread,
      openCase,
    ].map(({ code }) => code),
  ),
];

/** The one thing to do about an item; for a deadline, what its rule in the case's model is kept by. */
export function actionFor(task: string, model: Model): Action {
  if (task in byTask) return byTask[task as Task];
  const rule = model.deadlines.find(({ id }) => id === task);
  return (rule && byMilestone[rule.metBy]) ?? openCase;
}

/** Whether the item is kept by assessing the concern. */
export function isAssessment(task: string, { deadlines }: Model): boolean {
  return deadlines.some(({ id, metBy }) => id === task && metBy === 'concern-assessed');
}
