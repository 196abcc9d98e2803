import { Module, type DynamicModule } from '@nestjs/common';
import type { ReadinessCheck } from '@tovholder/operations';
import { HealthController, readinessChecks } from './health-controller.js';

@Module({})
export class HealthModule {
  static with(readiness: readonly ReadinessCheck[]): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController],
      providers: [{ provide: readinessChecks, useValue: readiness }],
    };
  }
}
