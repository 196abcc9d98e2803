import type { Companion } from './companion.js';
import { views } from './views/views-companion.js';

export const companions: readonly Companion[] = [views];
