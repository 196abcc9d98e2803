import type { z } from 'zod';
import type { Path } from '../mistake.js';
import { writtenModel } from './written-model.js';

/** The keys the language has at a path, for suggestions. */
export function knownKeysAt(path: Path): readonly string[] {
  let schema: z.core.$ZodType | undefined = writtenModel;
  for (const part of path) {
    const { def } = bare(schema)._zod as Inner;
    schema = typeof part === 'number' ? def.element : def.shape?.[part];
    if (!schema) return [];
  }
  return Object.keys((bare(schema)._zod as Inner).def.shape ?? {});
}

interface Inner {
  def: {
    innerType?: z.core.$ZodType;
    in?: z.core.$ZodType;
    element?: z.core.$ZodType;
    shape?: Record<string, z.core.$ZodType>;
  };
}

/** The schema inside optional, default and transform. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod as Inner;
  const inner = def.innerType ?? def.in;
  return inner ? bare(inner) : schema;
}
