import {
  Choice,
  caseSorts,
  EndOfPage,
  Flag,
  Identifier,
  InstantField,
  itemsOnPage,
  PositionField,
  Text,
  WholeNumber,
  type CaseSort,
} from '@tovholder/cases';
import type { ProblemCode } from '../problems/catalogue.js';

/** Why a view cannot be shown, whatever it shows. */
export const ofEveryView = [
  'views-behind',
  'views-unavailable',
  'position-not-reached',
] as const satisfies readonly ProblemCode[];

/** What every view can be asked. */
export class ViewQuery {
  @PositionField('Vis mindst, hvad der er sket til og med denne position.', { optional: true })
  atLeast?: string;
}

export class CasesQuery extends ViewQuery {
  @Choice('Kun sager, der er i gang, eller kun afsluttede.', ['open', 'closed'], {
    optional: true,
    name: 'CaseStatus',
  })
  status?: 'open' | 'closed';

  @Identifier('Kun sager fra enheden.', { optional: true, foundIn: 'units' })
  unitId?: string;

  @Choice('Kun sager med denne alvor.', ['green', 'yellow', 'red'], { optional: true, name: 'Severity' })
  severity?: 'green' | 'yellow' | 'red';

  @Flag('Kun akutte, eller kun dem, der ikke er.', { optional: true, inQuery: true })
  acute?: boolean;

  @Text('Kun sager, hvor dette er en del af navnet.', { optional: true, max: 200, singleLine: true })
  subject?: string;

  @Flag('Kun sager, jeg har rejst, har tråden i eller behandler.', { optional: true, inQuery: true })
  mine?: boolean;

  @Choice('Rækkefølgen.', caseSorts, { optional: true, name: 'CaseSort' })
  sort?: CaseSort;

  @WholeNumber('Sidens nummer.', { min: 1, max: 100_000, optional: true, inQuery: true })
  page?: number;

  @WholeNumber('Sager på siden.', { min: 1, max: 100, optional: true, inQuery: true })
  pageSize?: number;
}

export class QueueQuery extends ViewQuery {
  @EndOfPage('Vis opgaverne efter denne: next fra siden før, hentet inden for et kvarter.', {
    optional: true,
  })
  after?: string;

  @WholeNumber(`Hvor mange opgaver der højst vises; ${itemsOnPage.atFirst}, hvis det udelades.`, {
    min: 1,
    max: itemsOnPage.most,
    optional: true,
    inQuery: true,
  })
  limit?: number;
}

export class KnownOnQuery extends ViewQuery {
  @InstantField('Vis det, som det var kendt på dette tidspunkt.', { optional: true })
  asOf?: string;
}

export class TrailQuery extends KnownOnQuery {
  @Identifier('Kun det, denne person gjorde.', { optional: true, foundIn: 'people' })
  personId?: string;

  @InstantField('Kun fra dette tidspunkt.', { optional: true })
  from?: string;

  @InstantField('Kun til og med dette tidspunkt.', { optional: true })
  until?: string;

  @Flag('Kun beslutninger.', { optional: true, inQuery: true })
  decisionsOnly?: boolean;
}
