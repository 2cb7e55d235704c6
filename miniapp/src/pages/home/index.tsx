import { Text, View } from '@tarojs/components'
import { open } from '../../service'
import { useText } from '../../text'
import { homeText } from '../../text/home'
import { Icon, Page, Press } from '../../ui'
import { EnterCode } from './enter-code'
import { Hero } from './hero'
import { LastVisitCard } from './last-visit-card'
import { Trust } from './trust'
import { UnsentNotices } from './unsent-notices'
import './home.css'

/** Where one starts: rate a visit, see one's ratings, what waits to be sent; the staff's entrance below. */
export default function HomePage() {
  const text = useText(homeText)
  return (
    <Page title={text.title} ownHeading back={false}>
      <Hero />
      <UnsentNotices />
      <LastVisitCard />
      <EnterCode />
      <Press look="bare" className="home__row" onPress={() => open('/pages/mine/index')}>
        <View className="home__row-icon">
          <Icon name="list" />
        </View>
        <View className="home__row-words">
          <Text className="home__row-title">{text.mine}</Text>
          <Text className="small soft">{text.mineNote}</Text>
        </View>
        <Icon name="forward" size="small" />
      </Press>
      <Trust />
      <View className="home__staff">
        <Press look="plain" icon="person" onPress={() => open('/staff/sign-in/index')}>
          {text.staff}
        </Press>
      </View>
    </Page>
  )
}
