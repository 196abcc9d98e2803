import type { LocalDate } from '@tovholder/calendar';

export type TaskCommand =
  | {
      type: 'AddTask';
      /** The task's id in the model. */
      task: string;
      /** Who is to do it. */
      ownerId: string;
      because: string;
      /** By when; as long as the model lets it take when nobody says. */
      by?: LocalDate;
    }
  | { type: 'CompleteTask'; taskId: string; ledTo: string }
  | { type: 'DropTask'; taskId: string; reason: string };
