import { View } from '@tarojs/components'
import { open } from '../../service'
import { useText } from '../../text'
import { homeText } from '../../text/home'
import { Page, Press } from '../../ui'
import { EnterCode } from './enter-code'
import { Hero } from './hero'
import { HomeRow } from './home-row'
import { LastVisitCard } from './last-visit-card'
import { MineRow } from './mine-row'
import { SurveyRow } from './survey-row'
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
      <HomeRow icon="building" title={text.find} note={text.findNote} onPress={() => open('/ways/find/index')} />
      <MineRow />
      <SurveyRow />
      <HomeRow icon="chart" title={text.board} note={text.boardNote} onPress={() => open('/board/figures/index')} />
      <Trust />
      <View className="home__staff">
        <Press look="plain" icon="person" onPress={() => open('/staff/sign-in/index')}>
          {text.staff}
        </Press>
      </View>
    </Page>
  )
}
