import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { subjectWords, type Capacity, type Model, type SubjectKind } from '@tovholder/model';
import { lengthAnswer, LengthAnswer } from './length-answer.js';
import { capacities } from './meetings-of-model.js';

@ApiSchema({ name: 'DiscretionaryTask', description: 'Noget, der kan gøres i en sag, men ikke skal.' })
export class DiscretionaryTaskAnswer {
  @ApiProperty({ description: 'Sendes, når opgaven føjes til en sag.', example: 'observe-class' })
  id!: string;

  @ApiProperty({ example: 'Observér i klassen' })
  title!: string;

  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Niveauerne, hvor den kan tilføjes: id fra `levels`.',
  })
  levels!: readonly string[];

  @ApiProperty({
    enum: capacities,
    enumName: 'Capacity',
    isArray: true,
    description: 'Hvem der må tilføje den.',
  })
  addedBy!: readonly Capacity[];

  @ApiProperty({
    enum: capacities,
    enumName: 'Capacity',
    isArray: true,
    description: 'Hvem den kan gives til.',
  })
  givenTo!: readonly Capacity[];

  @ApiProperty({
    type: () => LengthAnswer,
    required: false,
    description: 'Hvor længe der højst må gå. Mangler det, siger den, der tilføjer den, hvornår.',
  })
  within?: LengthAnswer;

  @ApiProperty({
    isArray: true,
    enum: Object.keys(subjectWords),
    enumName: 'IntakeSubject',
    required: false,
    description: 'Hvem opgaven er for. Mangler det, er den for både børn og grupper.',
  })
  subjects?: readonly SubjectKind[];
}

/** Those the model has. */
export function tasksAnswer({ discretionaryTasks }: Model): {
  discretionaryTasks?: DiscretionaryTaskAnswer[];
} {
  if (!discretionaryTasks) return {};
  return {
    discretionaryTasks: discretionaryTasks.map(({ within, ...task }) => ({
      ...task,
      ...(within && { within: lengthAnswer(within) }),
    })),
  };
}
