import type { Session } from '@minping/shared/api'

/** A browser has no WeChat to sign in by. */
export function WechatSignIn(_: { onSignedIn: (session: Session) => void }) {
  return null
}
