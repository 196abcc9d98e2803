import { day, ofModel, onlySaid, optional, person, which, words } from '../kinds-of-detail.js';
import { verb, type Verb } from './verb.js';

export const task = () =>
  which(
    'en opgave',
    ({ state }) => Object.values(state.tasks).map(({ taskId, title }) => ({ taskId, title })),
    ({ title }) => title,
  );

export const taskVerbs: readonly Verb[] = [
  verb(
    'AddTask',
    'tilføjer en opgave',
    {
      opgave: ofModel('en valgfri opgave', ({ discretionaryTasks = [] }) => discretionaryTasks),
      til: person(),
      fordi: words('Det kan vise, hvad der hjælper.'),
      senest: optional(day()),
    },
    (told) => ({
      task: told.opgave,
      ownerId: told.til.personId,
      because: told.fordi,
      ...onlySaid({ by: told.senest }),
    }),
  ),
  verb(
    'CompleteTask',
    'gør opgaven',
    { opgave: task(), 'førte til': words('Vi ved nu, hvornår det er svært.') },
    ({ opgave: { taskId }, ...told }) => ({ taskId, ledTo: told['førte til'] }),
  ),
  verb(
    'DropTask',
    'dropper opgaven',
    { opgave: task(), fordi: words('Den er ikke nødvendig mere.') },
    ({ opgave: { taskId }, fordi }) => ({ taskId, reason: fordi }),
  ),
];
