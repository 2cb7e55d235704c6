import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { type SurveyResults, surveyCount } from '../../../text/survey-figures'
import { aria, Card, Chips, Empty, FaultNotice, Press, Select, Skeleton } from '../../../ui'
import { resultTablesText } from '../../text/result-tables'
import { resultsText } from '../../text/results'
import { Files } from './files'
import { type TextPage, useTexts } from './use-texts'

interface TextsPartProps {
  results: SurveyResults
  question: string | undefined
  onQuestion: (questionId: string) => void
}

const everyGroup = ''

/** What was written or uploaded to an open question, texts by keyword group. */
export function TextsPart({ results, question, onQuestion }: TextsPartProps) {
  const text = useText(resultTablesText)
  const { language } = usePreferences()
  const questions = results.items.filter(({ type }) => type === 'text' || type === 'file')
  const chosen = questions.find(({ questionId }) => questionId === question) ?? questions[0]
  if (!chosen) return <Empty icon="message" title={text.noTextQuestion} />
  return (
    <>
      <Select
        name={text.question}
        options={questions.map(({ questionId, title }) => ({ value: questionId, label: title[language] }))}
        value={chosen.questionId}
        onChange={onQuestion}
      />
      <View className="small soft">{chosen.type === 'file' ? text.filesNote : text.textsNote}</View>
      {chosen.type === 'file' ? (
        <Files key={chosen.questionId} results={results} question={chosen.questionId} />
      ) : (
        <Texts key={chosen.questionId} results={results} question={chosen.questionId} />
      )}
    </>
  )
}

function Texts({ results, question }: { results: SurveyResults; question: string }) {
  const overview = useText(resultsText)
  const text = useText(resultTablesText)
  const [group, setGroup] = useState(everyGroup)
  const [groups, setGroups] = useState<TextPage['groups']>([])
  const texts = useTexts(results.waveId, question, group || undefined)
  const { content, fault, ask } = texts
  if (content && content.groups !== groups) setGroups(content.groups)
  return (
    <>
      {groups.length > 0 && <Groups groups={groups} chosen={group} onChoose={setGroup} />}
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={4} />}
      {content?.suppressed && <View className="soft">{overview.suppressed(results.threshold)}</View>}
      {content && !content.suppressed && content.items.length === 0 && (
        <Empty icon="message" title={text.noTexts} note={text.noTextsNote} />
      )}
      {content && content.items.length > 0 && <Quotes items={content.items} />}
      {texts.furtherFault !== undefined && <FaultNotice fault={texts.furtherFault} onRetry={texts.askMore} />}
      {content?.cursor !== undefined && texts.furtherFault === undefined && (
        <Press wide busy={texts.isAskingMore} onPress={texts.askMore}>
          {text.more}
        </Press>
      )}
    </>
  )
}

interface GroupsProps {
  groups: TextPage['groups']
  chosen: string
  onChoose: (group: string) => void
}

function Groups({ groups, chosen, onChoose }: GroupsProps) {
  const text = useText(resultTablesText)
  const { language } = usePreferences()
  const chips = groups.map(({ group, name, count }) => ({
    value: group,
    label: `${name[language]} ${count === null ? text.hiddenCount : surveyCount(count)}`,
  }))
  return (
    <Chips
      name={text.group}
      chips={[{ value: everyGroup, label: text.everyGroup }, ...chips]}
      chosen={chosen}
      onChange={onChoose}
    />
  )
}

function Quotes({ items }: { items: TextPage['items'] }) {
  return (
    <View className="quotes" {...aria({ role: 'list' })}>
      {items.map(({ text }, at) => (
        // Texts have no names and only ever grow at the end.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <View key={at} {...aria({ role: 'listitem' })}>
          <Card className="quotes__quote">
            <Text className="quotes__words">{text}</Text>
          </Card>
        </View>
      ))}
    </View>
  )
}
