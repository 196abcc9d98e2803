import { loadShippedModels } from '@tovholder/model';
import { compileScenario } from '../language/compile-scenario.js';
import type { Scenario } from '../language/scenario.js';
import { versionsOf, type Versions } from '../language/versions.js';
import { playScenario } from '../player/play-scenario.js';

const models = loadShippedModels();

export const viborg = models.current('viborg');
export const versions: Versions = () => versionsOf(models.all());

const people = `
mennesker:
  Freja: lærer på Lindevangskolen
  Karen: skoleleder på Lindevangskolen
  Lise: familieafdelingsleder
  Sara: socialrådgiver
  Bo: socialrådgiver
  Henrik: skolechef
  Anne: børne- og familiechef
  Ole: skoleleder på Fjordskolen
børn: [Villads]
grupper: [9.B]
begynder: 2026-03-02 kl. 9.00
`;

/** A scenario file in which a spec writes only its steps. */
export function scenarioText(steps: string): string {
  return `scenarie: Et forsøg\n${people}\nsådan går det:\n${steps}\n`;
}

export function scenarioOf(steps: string): Scenario {
  const compiled = compileScenario(scenarioText(steps), 'forsøg.yaml', viborg, versions);
  if (compiled.ok) return compiled.scenario;
  throw new Error(compiled.mistakes.map(({ line, message }) => `${line} ${message}`).join('\n'));
}

/** What did not go as it says. */
export function failuresOf(steps: string): string[] {
  return playScenario(scenarioOf(steps)).failures.map(({ message }) => message);
}

export function mistakesIn(text: string): string[] {
  const compiled = compileScenario(text, 'forsøg.yaml', viborg);
  return compiled.ok
    ? []
    : compiled.mistakes.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

export const raised = `
  - når: Freja rejser en bekymring
    om: Villads
    mødet holdes: 2026-03-09 kl. 13.00
`;

/** A meeting held, with an agreement and a trial action, about a child the family department has assessed. */
export const met = `${raised}
  - når: Sara vurderer bekymringen
    næste: screening
  - den: 2026-03-09 kl. 13.00
  - når: Karen åbner mødet
  - når: Freja hører barnet
  - når: Karen bidrager
    siger: Han er alene.
  - når: Karen laver en aftale
    aftale: To voksne i dansk.
    senest: 2026-04-01
  - når: Karen aftaler en prøvehandling
    gør: Holddeling.
  - når: Karen slutter mødet
    udfald: to-authority
    følges op: 2026-04-01
  - når: Sara sætter en indsats i gang
    indsats: Familiebehandling
    betaling: åben
    afklares af: [Henrik, Anne]
    afklares senest: 2026-04-15
`;
