import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  noticeAnswerWords,
  noticeCauseWords,
  type Capacity,
  type NoticeAnswer,
  type NoticeCause,
} from '@tovholder/model';
import { capacities } from './meetings-of-model.js';

@ApiSchema({ name: 'NoticeRule', description: 'Et advis: gives én gang, og ved, hvad der besvarer det.' })
export class NoticeRuleAnswer {
  @ApiProperty({ description: 'Sendes, hvor en handling beder om advisset.', example: 'absence' })
  id!: string;

  @ApiProperty({ example: 'Nyt fravær' })
  title!: string;

  @ApiProperty({
    enum: Object.keys(noticeCauseWords),
    enumName: 'NoticeCause',
    description: 'Det, der gør, at det gives.',
  })
  when!: NoticeCause;

  @ApiProperty({ enum: capacities, enumName: 'Capacity', description: 'Hvem det er til.' })
  to!: Capacity;

  @ApiProperty({ description: 'Hvad der bedes om.' })
  asks!: string;

  @ApiProperty({
    enum: Object.keys(noticeAnswerWords),
    enumName: 'NoticeAnswer',
    isArray: true,
    description: 'Hvad der besvarer det; ét er nok.',
  })
  answeredBy!: readonly NoticeAnswer[];
}
