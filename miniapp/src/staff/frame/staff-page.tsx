import type { Session } from '@minping/shared/api'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { restart, signOut, useStaffSession } from '../../service'
import { addressOf } from '../../service/navigate'
import { Heading, Page, Skeleton } from '../../ui'
import type { Place } from './landing'
import { GroupNavigation, StaffNavigation } from './staff-navigation'
import { useVisible } from './use-visible'
import { useWide } from './use-wide'
import { myAccountPath } from './workplace'
import './frame.css'

interface StaffPageProps {
  title: string
  /** The page with what it shows now: sign-in leads back to it. */
  place: Place
  /** Beside the heading: what the page is about. */
  beside?: (session: Session) => ReactNode
  lead?: ReactNode
  back?: (() => void) | false
  children: (session: Session) => ReactNode
}

/** The frame of every page of staff: who isn't signed in signs in first and comes back. */
export function StaffPage({ title, place, beside, lead, back = false, children }: StaffPageProps) {
  const wide = useWide()
  const { session, leave } = useSignedIn(place)
  const isLed = session?.isPasswordTemporary === true && place.path !== myAccountPath
  const navigation = session && <StaffNavigation session={session} here={place.path} onLeave={leave} />
  return (
    <Page title={title} ownHeading wide back={back} tools={wide ? navigation : undefined}>
      {!wide && navigation}
      {session && <GroupNavigation session={session} here={place.path} />}
      {session && !isLed ? (
        <>
          <View className="staff-head">
            <View className="staff-head__words">
              <Heading level={1}>{title}</Heading>
              {lead}
            </View>
            {beside?.(session)}
          </View>
          {children(session)}
        </>
      ) : (
        <Skeleton rows={4} />
      )}
    </Page>
  )
}

/** The session of who is signed in; a page on top without one gives way to sign-in, before an own password to that. */
function useSignedIn(place: Place): { session: Session | undefined; leave: () => void } {
  const session = useStaffSession()
  const visible = useVisible()
  const leaving = useRef(false)
  const address = addressOf(place.path, place.query)
  useEffect(() => {
    if (!visible || leaving.current) return
    if (!session) restart('/staff/sign-in/index', { next: address })
    else if (session.isPasswordTemporary && place.path !== myAccountPath) restart(myAccountPath)
  }, [session, visible, address, place.path])

  function leave() {
    leaving.current = true
    signOut()
    restart('/staff/sign-in/index')
  }
  return { session, leave }
}
