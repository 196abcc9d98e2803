export type SignInRefusal =
  /** No token, or not one this issuer made for us. */
  | 'not-signed-in'
  | 'expired'
  /** A good token, but its person does not work here. */
  | 'unknown-person'
  /** The issuer could not be asked for its keys; nothing is known about the token. */
  | 'issuer-unreachable';

/** Why somebody could not be signed in. Carries nothing from the token itself. */
export class SignInRefused extends Error {
  constructor(
    readonly reason: SignInRefusal,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'SignInRefused';
  }
}
