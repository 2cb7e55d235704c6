import type { FollowUpView } from '@minping/shared/api'
import { channelNames, reviewModeNames } from '@minping/shared/review'
import { View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { Card } from '../../ui'
import { DefinitionList } from '../case/definition-list'
import { followUpText } from '../text/follow-up'
import { reviewsText } from '../text/reviews'

/** Where it was, who is in charge, how far the work is, what was answered. */
export function Facts({ followUp }: { followUp: FollowUpView }) {
  const text = useText(followUpText)
  const { mode: modeName, channel: channelName } = useText(reviewsText)
  const { language } = usePreferences()
  const {
    hall,
    window,
    item,
    mode,
    channel,
    projectNo,
    departmentName,
    assigneeName,
    visits,
    reached,
    extension,
    returns,
    extended,
    path,
    reply,
    verdict,
  } = followUp
  const rows: [string, string][] = [
    [text.place, `${nameIn(language, hall)} · ${nameIn(language, window)}`],
    ...(item ? [[text.item, nameIn(language, item)] satisfies [string, string]] : []),
    ...(mode ? [[modeName, reviewModeNames[mode][language]] satisfies [string, string]] : []),
    ...(channel ? [[channelName, channelNames[channel][language]] satisfies [string, string]] : []),
    ...(projectNo ? [[text.projectNo, projectNo] satisfies [string, string]] : []),
    [text.department, departmentName],
    [text.assignee, assigneeName ?? '—'],
    [text.visits, text.attemptCount(visits, reached)],
    ...(extension ? [[text.extension, text.extensionWaits(extension.workingDays)] satisfies [string, string]] : []),
    ...(path ? [[text.path, text.paths[path]] satisfies [string, string]] : []),
    ...(returns > 0 ? [[text.returns, text.returnCount(returns)] satisfies [string, string]] : []),
  ]
  return (
    <Card>
      <DefinitionList rows={rows} />
      {extended && <View className="soft">{text.extended}</View>}
      {reply !== undefined && (
        <View className="case__reply">
          <View className="soft small">{text.reply}</View>
          <View className="case__words">{reply}</View>
          {verdict && <View>{text.verdict(verdict)}</View>}
        </View>
      )}
    </Card>
  )
}
