import type { TaskInCase } from '../../projections/case-affairs/case-affairs.entity.js';
import { ShownChoice, ShownDay, ShownText } from '../shown.js';

export class CaseTask {
  @ShownText('Opgavens id.')
  taskId!: string;

  @ShownText('Opgaven.')
  title!: string;

  @ShownText('Den, der skal gøre den.')
  ownerId!: string;

  @ShownText('Hvad den, der skal gøre den, hedder.')
  ownerName!: string;

  @ShownText('Hvorfor den blev tilføjet.')
  because!: string;

  @ShownDay('Senest hvornår.', { orNull: true })
  by!: string | null;

  @ShownChoice('Om den er åben, gjort eller droppet.', ['open', 'done', 'dropped'])
  status!: TaskInCase['status'];

  @ShownText('Hvad den førte til, eller hvorfor den blev droppet.', { orNull: true })
  outcome!: string | null;
}
