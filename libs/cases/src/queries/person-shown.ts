import { ShownText } from './shown.js';

export class PersonShown {
  @ShownText('Personens id.')
  personId!: string;

  @ShownText('Personens navn.')
  name!: string;
}
