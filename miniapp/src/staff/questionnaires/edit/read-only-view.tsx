import { View } from '@tarojs/components'
import { handOver } from '../../../service/hand-over'
import { useText } from '../../../text'
import { Notice, Press } from '../../../ui'
import { writeDocument } from '../document/read-document'
import { Preview } from '../preview/preview'
import { editorText } from '../text/editor'
import type { QuestionnaireView } from './kept-draft'
import './editor.css'

/** What supervisors and auditors see of a questionnaire. */
export function ReadOnlyView({ view }: { view: QuestionnaireView }) {
  const text = useText(editorText)
  const { document } = view
  return (
    <>
      <Notice tone="info" title={text.readOnlyTitle}>
        {text.readOnlyNote}
      </Notice>
      <View>
        <Press
          icon="forward"
          onPress={() => handOver(`${document.questionnaireId}.json`, writeDocument(document), 'application/json')}
        >
          {text.exportFile}
        </Press>
      </View>
      <Preview document={document} />
    </>
  )
}
