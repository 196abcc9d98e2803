import { z } from 'zod';

// Every published field is one of these. None of them can hold a sentence or a name, and a spec sees to it that no
// contract uses anything else.

/** Of a case, a meeting, an agreement …; never of a person. */
export const id = z.uuid();

/** What the model calls it, e.g. a level, a kind of meeting, an outcome, a deadline's rule. */
export const code = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** A unit of the municipality's directory. */
export const unit = z.string().regex(/^[\p{L}\p{N}._:@-]{1,128}$/u);

export const modelVersion = z
  .string()
  .max(20)
  .regex(/^\d+(\.\d+)*$/);

export const instant = z.iso.datetime();

export const date = z.iso.date();
