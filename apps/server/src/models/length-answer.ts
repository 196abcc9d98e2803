import { ApiProperty } from '@nestjs/swagger';
import type { Length } from '@tovholder/calendar';

const inWords: Readonly<Record<Length['unit'], readonly [one: string, several: string]>> = {
  hours: ['time', 'timer'],
  'working-days': ['arbejdsdag', 'arbejdsdage'],
  days: ['dag', 'dage'],
  months: ['måned', 'måneder'],
};

export class LengthAnswer {
  @ApiProperty({ type: 'integer', minimum: 0, example: 10 })
  amount!: number;

  @ApiProperty({
    enum: Object.keys(inWords),
    enumName: 'LengthUnit',
    description:
      'Timer løber også i weekender og på helligdage; arbejdsdage og måneder slutter, når den sidste dag slutter.',
  })
  unit!: Length['unit'];

  @ApiProperty({ description: 'Det samme i ord.', example: '10 arbejdsdage' })
  inWords!: string;
}

export function lengthAnswer({ amount, unit }: Length): LengthAnswer {
  const [one, several] = inWords[unit];
  return { amount, unit, inWords: `${amount} ${amount === 1 ? one : several}` };
}
