import { Module, type DynamicModule } from '@nestjs/common';
import type { Casework } from '../casework/start-casework.js';
import { ClockController } from './clock-controller.js';
import type { SimulatedClock } from './simulated-clock.js';
import { TimeMachine } from './time-machine.js';

/** The route that moves a demonstration's clock. */
@Module({})
export class ClockModule {
  static with(clock: SimulatedClock, { deadlineClock, viewsCaughtUp }: Casework): DynamicModule {
    return {
      module: ClockModule,
      controllers: [ClockController],
      providers: [{ provide: TimeMachine, useValue: new TimeMachine(clock, deadlineClock, viewsCaughtUp) }],
    };
  }
}
