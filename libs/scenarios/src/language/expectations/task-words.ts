import { tasks } from '@tovholder/cases';
import type { Model } from '@tovholder/model';

/** What a scenario calls the tasks of a queue. A deadline goes by its own title. */
const terms: Readonly<Record<string, string>> = {
  'assign-handler': 'giv sagen en rådgiver',
  'hear-child-first': 'hør barnet først',
  'assess-risk': 'vurder risikoen for barnet',
  'open-parent-contact': 'åbn for kontakt til forældrene',
  'decide-screening': 'afgør screeningen',
  'call-meeting': 'indkald til møde',
  'answer-invitation': 'svar på invitationen',
  prepare: 'forbered dig',
  'hold-meeting': 'hold mødet',
  'close-meeting': 'slut mødet',
  'keep-agreement': 'hold aftalen',
  'review-trial-action': 'gør prøvehandlingen op',
  'adopt-trial-action': 'gør prøvehandlingen til fast praksis',
  'follow-up': 'følg op',
  'give-advice': 'giv råd',
  'read-advice': 'læs rådet',
  'settle-funding': 'afklar betalingen',
  'reassess-measure': 'vurder, hvad barnet har brug for nu',
  'answer-grant': 'svar på bevillingen',
  'report-grant-use': 'skriv, hvad bevillingen er brugt til',
  'review-grant': 'gør bevillingen op',
  'do-task': 'gør opgaven',
  'name-responsible': 'udpeg den ansvarlige',
  'take-responsibility': 'tag ansvaret',
  'take-thread': 'tag tråden',
  'leave-thread': 'giv slip på tråden',
  'take-next-step': 'tag næste skridt',
  'renew-consent': 'forny samtykke',
  'answer-notice': 'svar på advisset',
  'act-on-notice': 'gør noget ved advisset',
  'answer-appeal': 'genvurder klagen',
  'send-appeal-on': 'send klagen videre',
  'spare-parents': 'lad forældrene være',
  'guide-on-parents': 'vejled om forældrene',
  'meet-without-parents': 'hold mødet uden forældrene',
};

/** What the tasks that no model names are called. */
export const everyTaskTerm: readonly string[] = tasks.flatMap((task) => terms[task] ?? []);

export function taskInWords(task: string, { deadlines }: Model): string {
  return deadlines.find(({ id }) => id === task)?.title ?? terms[task] ?? task;
}

/** Everything that may lie in a queue, by each of the names it may be written with. */
export function tasksByTerm(models: readonly Model[]): ReadonlyMap<string, string> {
  return new Map([
    ...tasks.map((task) => [terms[task] ?? task, task] as const),
    ...tasks.map((task) => [task, task] as const),
    ...models
      .flatMap(({ deadlines }) => deadlines)
      .flatMap(({ id, title }) => [[title, id] as const, [id, id] as const]),
  ]);
}
