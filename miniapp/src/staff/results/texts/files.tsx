import { View } from '@tarojs/components'
import { useText } from '../../../text'
import type { SurveyResults } from '../../../text/survey-figures'
import { aria, Card, Empty, FaultNotice, Press, Skeleton } from '../../../ui'
import { FileList } from '../../../upload/file-list'
import { resultTablesText } from '../../text/result-tables'
import { resultsText } from '../../text/results'
import { useFiles } from './use-texts'

/** What was uploaded to a question; each card has the files of one response. */
export function Files({ results, question }: { results: SurveyResults; question: string }) {
  const overview = useText(resultsText)
  const text = useText(resultTablesText)
  const files = useFiles(results.waveId, question)
  const { content, fault, ask } = files
  return (
    <>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={4} />}
      {content?.suppressed && <View className="soft">{overview.suppressed(results.threshold)}</View>}
      {content && !content.suppressed && content.items.length === 0 && <Empty icon="picture" title={text.noFiles} />}
      {content && content.items.length > 0 && (
        <View className="quotes" {...aria({ role: 'list' })}>
          {content.items.map((item) => (
            <View key={item.files[0]?.uploadId ?? ''} {...aria({ role: 'listitem' })}>
              <Card className="quotes__quote">
                <FileList files={item.files} onStale={ask} />
              </Card>
            </View>
          ))}
        </View>
      )}
      {files.furtherFault !== undefined && <FaultNotice fault={files.furtherFault} onRetry={files.askMore} />}
      {content?.cursor !== undefined && files.furtherFault === undefined && (
        <Press wide busy={files.isAskingMore} onPress={files.askMore}>
          {text.more}
        </Press>
      )}
    </>
  )
}
