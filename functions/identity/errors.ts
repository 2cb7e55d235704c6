/** Faults of the identity room. */
export class IdentityError extends Error {
  override name = 'IdentityError'
}

/** An account's name has three to 64 small letters, digits and inner hyphens. */
export class AccountNameInvalid extends IdentityError {
  override name = 'AccountNameInvalid'
}
