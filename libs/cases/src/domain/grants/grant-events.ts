import type { LocalDate } from '@tovholder/calendar';
import type { Capacity } from '@tovholder/model';
import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

/** Somebody whose yes a grant waits for, and the role they say it in. */
export type Awaited = PersonReference & { role: Capacity };

/** What is granted, to what end, and who disposes of it. Amounts are whole kroner. */
export interface Granted {
  grantId: string;
  /** The kind's id in the model, and what people call it. */
  grant: string;
  title: string;
  amountKroner: number;
  purpose: string;
  purposeTitle: string;
  what: string;
  reason: string;
  disposer: PersonReference;
}

interface OfGrant {
  grantId: string;
  title: string;
}

export type GrantEvent =
  /** Written by one of those who must agree; no money may be used yet. */
  | Fact<'GrantProposed', Granted & { awaits: readonly Awaited[] }>
  /** Somebody said yes in these roles, in their own name or in place of those who were asked. */
  | Fact<'GrantConcurred', OfGrant & { roles: readonly Capacity[]; asked: readonly string[] }>
  | Fact<'GrantDeclined', OfGrant & { reason: string }>
  | Fact<'GrantGiven', Granted & { givenOn: LocalDate; reviewBy: LocalDate }>
  | Fact<
      'GrantUsed',
      OfGrant & { useId: string; amountKroner: number; what: string; usedOn: LocalDate; leftKroner: number }
    >
  | Fact<
      'GrantReviewed',
      OfGrant & {
        ledTo: string;
        result: GrantResult;
        /** When it goes on: the day it is looked at again, and by whom. */
        next?: LocalDate;
        disposer: PersonReference;
      }
    >
  /** What is not needed goes back; what is left then may still be used, unless the grant is settled. */
  | Fact<'GrantReturned', OfGrant & { amountKroner: number; reason: string; leftKroner: number }>;

/** It may be used further, or it is settled and what is unused goes back. */
export type GrantResult = 'continue' | 'settle';
