/** What people write: plain, with marks that have a meaning to JSON and SQL, and nothing at all. */
export const texts = [
  'Barnet er ofte alene.',
  'Æblet falder ikke langt fra stammen 🍎',
  '"citat" \\ og\nlinjeskift',
  "Robert'); DROP TABLE views.checkpoint; --",
  '',
] as const;
