import type { Model, RouteConditions } from '@tovholder/model';
import { viborg } from './model.js';

/** A model whose every way asks for this first, as no model in force may ask of the way to the authority. */
export function withRoutesOnce(conditions: RouteConditions): Model {
  return { ...viborg, routes: viborg.routes.map((route) => ({ ...route, conditions })) };
}
