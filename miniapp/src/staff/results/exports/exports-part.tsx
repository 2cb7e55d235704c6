import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../../text'
import type { SurveyResults } from '../../../text/survey-figures'
import { Card, FaultNotice, Heading, Notice, Press } from '../../../ui'
import { isSaved, takeFile } from '../../frame/files/take-file'
import { resultTablesText } from '../../text/result-tables'
import { type ExportFormat, fetchFile } from './fetch-file'
import { takenFormats } from './taken-formats'

interface ExportsPartProps {
  results: SurveyResults
  onPrint: (() => void) | undefined
}

interface Taking {
  format: ExportFormat
  busy: boolean
  fileName?: string
  fault?: unknown
}

/** The results as files, and on paper. */
export function ExportsPart({ results, onPrint }: ExportsPartProps) {
  const text = useText(resultTablesText)
  const [taking, setTaking] = useState<Taking>()

  async function take(format: ExportFormat) {
    setTaking({ format, busy: true })
    try {
      const file = await fetchFile(results.waveId, results.scope, format)
      await takeFile(file)
      setTaking({ format, busy: false, fileName: file.fileName })
    } catch (fault) {
      setTaking({ format, busy: false, fault })
    }
  }
  return (
    <>
      <View className="small soft">{text.exportNote}</View>
      <View className="results__columns">
        {takenFormats.map((format) => (
          <Card key={format} className="export">
            <Heading level={2}>{text.formats[format]}</Heading>
            <Text>{text.formatMeanings[format]}</Text>
            <Press
              busy={taking?.format === format && taking.busy}
              disabled={taking?.busy === true && taking.format !== format}
              label={`${isSaved ? text.save : text.openFile} ${text.formats[format]}`}
              onPress={() => take(format)}
            >
              {isSaved ? text.save : text.openFile}
            </Press>
            {taking?.format === format && <Outcome taking={taking} onRetry={() => take(format)} />}
          </Card>
        ))}
        {onPrint && (
          <Card className="export">
            <Heading level={2}>{text.print}</Heading>
            <Text>{text.printNote}</Text>
            <Press onPress={onPrint}>{text.print}</Press>
          </Card>
        )}
      </View>
      {!isSaved && <View className="small soft">{text.onDesktop}</View>}
    </>
  )
}

function Outcome({ taking: { fault, fileName }, onRetry }: { taking: Taking; onRetry: () => void }) {
  const text = useText(resultTablesText)
  if (fault !== undefined) return <FaultNotice fault={fault} onRetry={onRetry} />
  return fileName !== undefined && isSaved ? <Notice tone="good">{text.saved(fileName)}</Notice> : null
}
