import type { Session } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import type { Path } from '../../service'
import { useText } from '../../text'
import { aria, type IconName, Press } from '../../ui'
import { staffShellText } from '../text/shell'
import { goTo } from './go-to'
import { readsCases, readsSurveyCases, readsSurveys } from './landing'

interface Target {
  path: Path
  words: string
  icon: IconName
}

/** Where staff can go, who is signed in, and the way out; on every page. */
export function StaffNavigation({ session, here, onLeave }: { session: Session; here: Path; onLeave: () => void }) {
  const text = useText(staffShellText)
  const targets: Target[] = [
    ...(readsCases(session) ? [{ path: '/staff/queue/index', words: text.queue, icon: 'list' } as const] : []),
    ...(readsSurveyCases(session) ? [{ path: '/staff/cases/index', words: text.cases, icon: 'flag' } as const] : []),
    { path: '/staff/dashboard/index', words: text.dashboard, icon: 'chart' },
    ...(readsSurveys(session)
      ? [
          { path: '/staff/questionnaires/index', words: text.questionnaires, icon: 'pen' } as const,
          { path: '/staff/waves/index', words: text.waves, icon: 'send' } as const,
        ]
      : []),
  ]
  return (
    <View className="staff-nav" {...aria({ role: 'navigation', label: text.navigation })}>
      {targets.map(({ path, words, icon }) => (
        <Press
          key={path}
          look="plain"
          icon={icon}
          className={`staff-nav__target${path === here ? ' staff-nav__target--here' : ''}`}
          {...(path === here && { label: text.here(words) })}
          onPress={() => goTo(path)}
        >
          {words}
        </Press>
      ))}
      <Text className="staff-nav__who">{session.name}</Text>
      <Press look="plain" icon="leave" className="staff-nav__leave" onPress={onLeave}>
        {text.signOut}
      </Press>
    </View>
  )
}
