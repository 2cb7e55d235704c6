/** Faults of the platform: the service isn't set up as it must be. Never an outcome of a user's input. */
export class PlatformError extends Error {
  override name = 'PlatformError'
}

/** A setting or secret that the function needs is not there. */
export class SettingMissing extends PlatformError {
  override name = 'SettingMissing'
}
