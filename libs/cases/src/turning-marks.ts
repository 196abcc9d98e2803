/** Marks that turn the direction of reading for all that follows (Unicode Bidirectional Algorithm, UAX 9 § 2). */
export const turningMark = /[\u202a-\u202e\u2066-\u2069]/;
