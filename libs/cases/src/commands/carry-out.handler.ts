import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Cases, type Answer } from '../cases.js';
import { CarryOut } from './carry-out.js';

/** One handler for them all: what differs between commands is the rules, and those are in the domain. */
@CommandHandler(CarryOut)
export class CarryOutHandler implements ICommandHandler<CarryOut> {
  constructor(private readonly cases: Cases) {}

  execute({ order }: CarryOut): Promise<Answer> {
    return this.cases.carryOut(order);
  }
}
