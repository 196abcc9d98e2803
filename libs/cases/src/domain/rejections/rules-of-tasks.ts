import type { RejectionText } from './rejection-text.js';

/** What the rules ask of tasks that may be added to a case. */
export const rulesOfTasks = {
  'unknown-task': {
    kind: 'rule',
    title: 'Modellen har ikke den opgave',
    whatToDo: 'Vælg en af de valgfrie opgaver, modellen har.',
  },
  'task-not-here': {
    kind: 'rule',
    title: 'Opgaven kan ikke føjes til sagen, som den står',
    whatToDo: 'Vælg en, der hører til her, eller vent, til sagen står et andet sted.',
  },
  'not-task-adder': {
    kind: 'forbidden',
    title: 'Du må ikke føje den opgave til sagen',
    whatToDo: 'Bed en, der må.',
  },
  'not-task-owner': {
    kind: 'forbidden',
    title: 'Det kan kun den, der har opgaven, eller tovholderen',
    whatToDo: 'Bed en af dem om det.',
  },
  'task-given': {
    kind: 'conflict',
    title: 'Vedkommende har allerede den opgave i sagen',
    whatToDo: 'Vent, til den er gjort, eller giv den til en anden.',
  },
  'task-too-late': {
    kind: 'rule',
    title: 'Opgaven skal være gjort tidligere efter modellen',
    whatToDo: 'Vælg en tidligere dag.',
  },
  'task-not-found': {
    kind: 'missing',
    title: 'Opgaven findes ikke i sagen',
    whatToDo: 'Hent sagen igen, og vælg en af dens opgaver.',
  },
  'task-settled': {
    kind: 'conflict',
    title: 'Opgaven er gjort eller droppet',
    whatToDo: 'Hent sagen igen for at se, hvordan det gik.',
  },
  'tasks-open': {
    kind: 'rule',
    title: 'Der er opgaver, som ikke er gjort',
    whatToDo: 'Gør dem, eller drop dem med en grund, før sagen afsluttes.',
  },
} as const satisfies Record<string, RejectionText>;
