/** Injects the municipality's `Directory`. */
export const directoryToken = Symbol('directory');
