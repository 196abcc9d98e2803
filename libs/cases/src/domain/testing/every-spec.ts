import { readdirSync } from 'node:fs';

// Every spec of the domain in one run of the test runner, for mutation testing: the model is then read once for a
// changed rule and not once for each spec. Properties stay outside: what they find by chance measures no spec.
const domain = new URL('../', import.meta.url);
const specs = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.spec.ts') && !file.endsWith('-properties.spec.ts'))
  .sort();

for (const spec of specs) await import(new URL(spec, domain).pathname);
