import type { Session } from '@minping/shared/api'
import { mostUnread } from '@minping/shared/notice'
import { Text, View } from '@tarojs/components'
import type { Path } from '../../service'
import { useText } from '../../text'
import { aria, Press } from '../../ui'
import { staffShellText } from '../text/shell'
import { goTo } from './go-to'
import { useUnread } from './unread'
import { myAccountPath, type Offered, type OfferedPage, offeredTo, pageOf } from './workplace'

/** Where staff can go, who is signed in, and the way out; on every page. */
export function StaffNavigation({ session, here, onLeave }: { session: Session; here: Path; onLeave: () => void }) {
  const text = useText(staffShellText)
  const unread = useUnread(session)
  const current = pageOf(here)
  return (
    <View className="staff-nav" {...aria({ role: 'navigation', label: text.navigation })}>
      {offeredTo(session).map((offered) => {
        const { pages, icon } = offered
        const [first] = pages
        const words = wordsOf(offered, text)
        const isHere = pages.some((page) => page === current)
        const count = pages.some(hasNotices) ? unread : 0
        const spoken = count > 0 ? text.unread(words, shownCount(count)) : words
        return (
          <Press
            key={first.path}
            look="plain"
            icon={icon}
            className={`staff-nav__target${isHere ? ' staff-nav__target--here' : ''}`}
            {...(count > 0 && { label: spoken })}
            {...(isHere && { label: pages.length > 1 ? text.hereWithin(spoken) : text.here(spoken) })}
            onPress={() => goTo(first.path)}
          >
            {words}
            <Count count={count} />
          </Press>
        )
      })}
      <Press
        look="plain"
        className={`staff-nav__who${here === myAccountPath ? ' staff-nav__who--here' : ''}`}
        label={text.myAccountOf(session.name ?? '')}
        onPress={() => goTo(myAccountPath)}
      >
        {session.name}
      </Press>
      <Press look="plain" icon="leave" className="staff-nav__leave" onPress={onLeave}>
        {text.signOut}
      </Press>
    </View>
  )
}

/** The pages of the group that the present one belongs to, where it has more than one. */
export function GroupNavigation({ session, here }: { session: Session; here: Path }) {
  const text = useText(staffShellText)
  const unread = useUnread(session)
  const current = pageOf(here)
  const group = offeredTo(session).find(({ pages }) => pages.some((page) => page === current))
  if (!group || group.pages.length < 2) return null
  return (
    <View className="staff-group" {...aria({ role: 'navigation', label: wordsOf(group, text) })}>
      {group.pages.map((page) => {
        const words = text.pages[page.path]
        const count = hasNotices(page) ? unread : 0
        const spoken = count > 0 ? text.unread(words, shownCount(count)) : words
        return (
          <Press
            key={page.path}
            look="plain"
            className={`staff-group__target${page === current ? ' staff-group__target--here' : ''}`}
            {...(count > 0 && { label: spoken })}
            {...(page === current && { label: text.here(spoken) })}
            onPress={() => goTo(page.path)}
          >
            {words}
            <Count count={count} />
          </Press>
        )
      })}
    </View>
  )
}

/** How many notices are not read, where there are some. What is read out has the same words in the same order. */
function Count({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <>
      {' '}
      <Text className="staff-nav__count">{shownCount(count)}</Text>
    </>
  )
}

function shownCount(count: number): string {
  return count < mostUnread ? String(count) : `${mostUnread - 1}+`
}

function hasNotices({ path }: OfferedPage): boolean {
  return path === '/staff/notices/index'
}

function wordsOf({ group, pages }: Offered, text: ReturnType<typeof useText<typeof staffShellText.zh>>): string {
  return pages.length > 1 ? text.groups[group] : text.pages[pages[0].path]
}
