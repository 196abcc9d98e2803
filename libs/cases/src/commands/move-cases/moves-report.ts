import { ApiProperty } from '@nestjs/swagger';
import type { Counted } from '../../domain/model-change/reconcile.js';

const Count = (description: string) => ApiProperty({ type: 'integer', minimum: 0, description });

/** How much there is, in one case or in all of them. */
export class CountedInCases implements Counted {
  @Count('Frister i alt.')
  deadlines!: number;

  @Count('Frister, der løber, eller som er overskredet og mangler at blive opfyldt.')
  unmetDeadlines!: number;

  @Count('Aftaler.')
  agreements!: number;

  @Count('Prøvehandlinger.')
  trialActions!: number;

  @Count('Indsatser.')
  measures!: number;

  @Count('Bevillinger.')
  grants!: number;

  @Count('Beslutninger.')
  decisions!: number;

  @Count('Møder.')
  meetings!: number;

  @Count('Mennesker med del i sagen.')
  people!: number;
}

export const moveOutcomes = ['moved', 'changed-meanwhile', 'refused', 'not-done-yet'] as const;
export type MoveOutcome = (typeof moveOutcomes)[number];

export class CaseInReport {
  @ApiProperty({ format: 'uuid', description: 'Sagen.' })
  caseId!: string;

  @ApiProperty({
    enum: moveOutcomes,
    enumName: 'MoveOutcome',
    description:
      'Om sagen skiftede; om skiftet ville ændre noget andet end det, der blev vist; om det blev afvist; eller om ' +
      'handlingen skal sendes igen for dens skyld.',
  })
  outcome!: MoveOutcome;

  @ApiProperty({ type: 'string', nullable: true, description: 'Afvisningens kode.' })
  code!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'Hvorfor den ikke skiftede.' })
  why!: string | null;

  @ApiProperty({ type: () => CountedInCases, nullable: true, description: 'Hvad der var i sagen før.' })
  before!: CountedInCases | null;

  @ApiProperty({ type: () => CountedInCases, nullable: true, description: 'Hvad der er i den efter.' })
  after!: CountedInCases | null;

  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Id på det, der var i sagen før og ikke er der efter. Det skal være tomt.',
  })
  missing!: string[];
}

export class RefusedInReport {
  @ApiProperty({ description: 'Afvisningens kode.' })
  code!: string;

  @ApiProperty({ description: 'Afvisningen som ord.' })
  title!: string;

  @Count('Sager, den gælder.')
  cases!: number;
}

/** The reconciliation of one act: every case asked for is in it once, with what became of it. */
export class MovesReport {
  @ApiProperty({ format: 'uuid', description: 'Handlingen. Den står også på hver sags spor.' })
  act!: string;

  @Count('Sager, der blev bedt om.')
  asked!: number;

  @Count('Sager, der skiftede, nu eller første gang handlingen blev sendt.')
  moved!: number;

  @Count('Sager, hvor skiftet ville ændre noget andet end det, der blev vist.')
  changedMeanwhile!: number;

  @Count('Sager, der blev afvist.')
  refused!: number;

  @Count('Sager, handlingen skal sendes igen for.')
  notDoneYet!: number;

  @ApiProperty({ type: () => RefusedInReport, isArray: true, description: 'Afvisningerne, efter hvorfor.' })
  refusedBecause!: RefusedInReport[];

  @ApiProperty({ type: () => CountedInCases, description: 'Hvad der var i de sager, der skiftede, før.' })
  before!: CountedInCases;

  @ApiProperty({ type: () => CountedInCases, description: 'Hvad der er i dem efter.' })
  after!: CountedInCases;

  @ApiProperty({ description: 'Alt, hvad der var i sagerne før, er i dem efter.' })
  nothingLost!: boolean;

  @ApiProperty({ type: 'string', isArray: true, description: 'Det samme i ord.' })
  text!: string[];

  @ApiProperty({
    type: () => CaseInReport,
    isArray: true,
    description: 'Hver sag, i den rækkefølge der blev bedt om.',
  })
  cases!: CaseInReport[];
}
