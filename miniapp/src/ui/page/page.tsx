import { View } from '@tarojs/components'
import { usePreferences } from '../../service/preferences'
import { Heading } from '../heading/heading'
import { type PageProps, pageClass } from './props'
import { Switches } from './switches'
import { useTitle } from './use-title'
import './page.css'

/** The frame of every page. The mini-program's own bar shows the title and leads back. */
export function Page({ title, lead, ownHeading, wide, tools, footer, children }: PageProps) {
  const preferences = usePreferences()
  useTitle(title)
  return (
    <View className={`${pageClass(wide, preferences)} page-root--phone`}>
      <View className="page__bar">
        <View className="page__start">{tools}</View>
        <Switches />
      </View>
      <View className="page__main">
        {lead !== undefined && <View className="page__lead">{lead}</View>}
        {!ownHeading && <Heading level={1}>{title}</Heading>}
        {children}
      </View>
      {footer !== undefined && <View className="page__footer">{footer}</View>}
    </View>
  )
}
