import type { Directory, Person } from './directory.js';
import { SignInRefused } from './sign-in-refused.js';
import type { TokenVerifier } from './token-verifier.js';

/** From what stands in an `Authorization` header to a person of the directory. */
export class SignIn {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly directory: Directory,
  ) {}

  /** @throws SignInRefused */
  async personFrom(authorization: string | undefined): Promise<Person> {
    // RFC 6750 § 2.1; the scheme's case does not matter (RFC 9110 § 11.1).
    const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new SignInRefused('not-signed-in');
    const person = this.directory.person(await this.verifier.personIn(token));
    if (!person) throw new SignInRefused('unknown-person');
    return person;
  }
}
