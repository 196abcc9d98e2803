/** Gives what ends the lock, or nothing where somebody holds it. */
export function lockUnlessHeld(file: string): Promise<(() => Promise<void>) | undefined>;
