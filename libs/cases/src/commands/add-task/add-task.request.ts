import { DateField } from '../../fields/date-field.js';
import { Identifier, Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** What may be done and need not, where somebody judges that it fits. */
export class AddTaskRequest extends CommandBody {
  @Identifier('Opgaven, en af modellens valgfrie.', { foundIn: 'tasks' })
  task!: string;

  @Identifier('Den, der skal gøre den.', { foundIn: 'people' })
  ownerId!: string;

  @Text('Hvorfor den passer her.', { max: reasonLimit })
  because!: string;

  @DateField('Hvornår den senest er gjort; udelades den, er det så sent, som modellen tillader.', {
    optional: true,
  })
  by?: string;

  toCommand(): CommandOf<'AddTask'> {
    const { task, ownerId, because, by } = this;
    return { type: 'AddTask', task, ownerId, because, by };
  }
}
