import type { Finding } from '../language/mistake.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding } from './check.js';

export function noDeadlineStopsWhereItStarts({ frister }: WrittenModel): Finding[] {
  return frister.flatMap((deadline, index) =>
    deadline['begynder ved'] === deadline['holdt ved']
      ? [
          finding(
            'deadline-stops-where-it-starts',
            ['frister', index, 'holdt ved'],
            'Fristen er holdt i samme øjeblik, den begynder. Vælg den hændelse, der skal ske inden fristen.',
          ),
        ]
      : [],
  );
}
