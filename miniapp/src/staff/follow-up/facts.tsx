import type { FollowUpView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { followUpText } from '../../text/staff-follow-up'
import { Card } from '../../ui'
import { Contact } from './contact'
import { DefinitionList } from './definition-list'

interface FactsProps {
  followUp: FollowUpView
  onRevealed: () => void
}

/** Where it was, who is in charge, how to reach the reviewer, how far the work is. */
export function Facts({ followUp, onRevealed }: FactsProps) {
  const text = useText(followUpText)
  const { language } = usePreferences()
  const {
    hall,
    window,
    item,
    projectNo,
    departmentName,
    assigneeName,
    visits,
    returns,
    extended,
    path,
    reply,
    verdict,
  } = followUp
  const rows: [string, ReactNode][] = [
    [text.contact, <Contact key="contact" followUp={followUp} onRevealed={onRevealed} />],
    [text.place, `${nameIn(language, hall)} · ${nameIn(language, window)}`],
    ...(item ? [[text.item, nameIn(language, item)] satisfies [string, ReactNode]] : []),
    ...(projectNo ? [[text.projectNo, projectNo] satisfies [string, ReactNode]] : []),
    [text.department, departmentName],
    [text.assignee, assigneeName ?? '—'],
    [text.visits, text.visitCount(visits)],
    ...(path ? [[text.path, text.paths[path]] satisfies [string, ReactNode]] : []),
    ...(returns > 0 ? [[text.returns, text.returnCount(returns)] satisfies [string, ReactNode]] : []),
  ]
  return (
    <Card>
      <DefinitionList rows={rows} />
      {extended && <View className="soft">{text.extended}</View>}
      {reply !== undefined && (
        <View className="case__reply">
          <View className="soft small">{text.reply}</View>
          <View className="case__words">{reply}</View>
          {verdict && <View>{`${text.verdict}：${text.verdicts[verdict]}`}</View>}
        </View>
      )}
    </Card>
  )
}
