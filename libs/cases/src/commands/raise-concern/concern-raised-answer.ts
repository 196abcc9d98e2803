import { ApiProperty } from '@nestjs/swagger';
import { commandAnswer, CommandAnswer } from '../command-answer.js';
import type { ConcernCarried } from './raise-concern.js';
import { EarlierConcerns, earlierConcerns, WhatHappensNow, whatHappensNow } from './what-happens-now.js';

/** The answer to whoever raised the concern: it is not a mailbox, something happens. */
export class ConcernRaisedAnswer extends CommandAnswer {
  @ApiProperty({ type: () => EarlierConcerns })
  earlierConcerns!: EarlierConcerns;

  @ApiProperty({ type: () => WhatHappensNow })
  now!: WhatHappensNow;
}

export function concernRaisedAnswer(answer: ConcernCarried): ConcernRaisedAnswer {
  return {
    ...commandAnswer(answer),
    earlierConcerns: earlierConcerns(answer.earlierTold),
    now: whatHappensNow(answer.events),
  };
}
