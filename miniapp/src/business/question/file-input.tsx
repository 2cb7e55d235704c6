import { Text } from '@tarojs/components'
import { useText } from '../../text'
import { FileField } from '../../upload/file-field'
import { questionText } from '../text/question'
import { useFileUploads } from './file-uploads'
import type { QuestionInputProps } from './input-props'

/** Files as an answer. Who reads them is said before any is chosen. */
export function FileInput({ question, answer, onAnswer }: QuestionInputProps<'file'>) {
  const text = useText(questionText)
  const uploads = useFileUploads()
  const files = answer?.type === 'file' ? answer.files : []
  const without = (uploadId: string) => files.filter((file) => file.uploadId !== uploadId)
  return (
    <>
      <Text className="small">{text.filesAreRead}</Text>
      <FileField
        most={question.most}
        files={files}
        uploads={uploads?.uploadsOf(question.questionId)}
        urlOf={uploads?.urlOf}
        onStale={uploads?.onStale}
        onRemove={(uploadId) => {
          const rest = without(uploadId)
          onAnswer(rest.length > 0 ? { type: 'file', files: rest } : null)
        }}
      />
    </>
  )
}
