import { Module, ValidationPipe, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { SignIn, type Directory, type TokenVerifier } from '@tovholder/identity';
import { HealthController, readinessChecks } from './health/health-controller.js';
import type { ReadinessCheck } from '@tovholder/operations';
import { directoryToken } from './people/directory-token.js';
import { PeopleController } from './people/people-controller.js';
import { SignedInGuard } from './people/signed-in-guard.js';
import { invalidInput } from './problems/field-problems.js';
import { ProblemFilter } from './problems/problem-filter.js';
import type { KnownRoutes } from './request/known-routes.js';
import { AddressRateGuard, PersonRateGuard, type RateLimits } from './request/rate-guards.js';

export interface ServerParts {
  directory: Directory;
  verifier: TokenVerifier;
  readiness: readonly ReadinessCheck[];
  rateLimits: RateLimits;
  routes: KnownRoutes;
  /** What the server can do beyond signing people in: each capability is a module of its own. */
  capabilities: NonNullable<ModuleMetadata['imports']>;
}

@Module({})
export class ServerModule {
  static with(parts: ServerParts): DynamicModule {
    const { directory, verifier, readiness, rateLimits, capabilities, routes } = parts;
    return {
      module: ServerModule,
      imports: capabilities,
      controllers: [HealthController, PeopleController],
      providers: [
        { provide: directoryToken, useValue: directory },
        { provide: SignIn, useValue: new SignIn(verifier, directory) },
        { provide: readinessChecks, useValue: readiness },
        { provide: APP_FILTER, useValue: new ProblemFilter(routes) },
        // In this order: count the address, find the person, count the person.
        { provide: APP_GUARD, useValue: new AddressRateGuard(rateLimits) },
        { provide: APP_GUARD, useClass: SignedInGuard },
        { provide: APP_GUARD, useValue: new PersonRateGuard(rateLimits) },
        {
          provide: APP_PIPE,
          useValue: new ValidationPipe({
            whitelist: true,
            forbidNonWhitelisted: true,
            forbidUnknownValues: true,
            transform: true,
            validationError: { target: false, value: false },
            exceptionFactory: invalidInput,
          }),
        },
      ],
    };
  }
}
