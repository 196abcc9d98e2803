import { Body, Controller, HttpCode, HttpStatus, Inject, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { InstantField } from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Refusal } from '../problems/refusal.js';
import { Refusals } from '../problems/refusals.js';
import { TimeOnlyMovesForward } from './simulated-clock.js';
import { TimeMachine } from './time-machine.js';

class MoveClockRequest {
  @InstantField('Hvad klokken skal være; senere end nu.')
  moveTo!: string;
}

class ClockAnswer {
  @ApiProperty({ format: 'date-time', description: 'Hvad klokken er i demonstrationen.' })
  now!: string;
}

/** Only there when a demonstration runs on a simulated clock. */
@ApiTags('Demonstration')
@ApiBearerAuth(bearerScheme)
@Controller('demonstration/clock')
export class ClockController {
  constructor(@Inject(TimeMachine) private readonly machine: TimeMachine) {}

  @Post()
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ operationId: 'moveClock', summary: 'Lad tiden gå; det, der forfalder undervejs, sker' })
  @ApiOkResponse({ type: ClockAnswer })
  @Refusals('time-only-moves-forward', 'only-administrators', 'views-behind')
  async move(@Body() { moveTo }: MoveClockRequest, @CurrentPerson() person: Person): Promise<ClockAnswer> {
    if (!person.appointments.some(({ role }) => role === 'administrator'))
      throw new Refusal('only-administrators');
    try {
      return { now: await this.machine.passTo(new Date(moveTo)) };
    } catch (error) {
      if (error instanceof TimeOnlyMovesForward)
        throw new Refusal('time-only-moves-forward', { cause: error });
      throw error;
    }
  }
}
