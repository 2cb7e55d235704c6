import { type Question, type ScaleName, scaleNames } from '@minping/shared/survey'
import { mostFiles } from '@minping/shared/upload'
import { View } from '@tarojs/components'
import { useText } from '../../../text'
import { Select } from '../../../ui'
import { DayField } from '../../frame/day-field'
import { Toggle } from '../../frame/toggle'
import { editorText } from '../text/editor'
import { questionText } from '../text/question'
import { useErrorAt } from './findings'
import { GroupsEditor } from './groups-editor'
import { NumberBody } from './number-body'
import { OptionsEditor } from './options-editor'
import { NumberField, OptionalNumberField } from './parsed-field'
import { RowsEditor } from './rows-editor'

export interface QuestionBodyProps<Kind extends Question = Question> {
  question: Kind
  path: string
  onChange: (question: Question) => void
  /** Changes that reach beyond the question: what names an option or a row follows. */
  onRemoveOption: (option: string) => void
  onRenameOption: (option: string, name: string) => void
  onRemoveRow: (rowId: string) => void
  onRenameRow: (rowId: string, name: string) => void
}

const fileNumbers = Array.from({ length: mostFiles }, (_, index) => String(index + 1))

/** What only questions of one type have. */
export function QuestionBody(props: QuestionBodyProps) {
  const { question, path, onChange } = props
  const text = useText(questionText)
  const errorAt = useErrorAt()
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'ranking':
      return <OptionsBody {...props} question={question} />
    case 'scale':
      return <ScaleSelect scale={question.scale} onChange={(scale) => onChange({ ...question, scale })} />
    case 'matrix':
      return (
        <>
          <ScaleSelect scale={question.scale} onChange={(scale) => onChange({ ...question, scale })} />
          <RowsEditor
            path={`${path}.rows`}
            rows={question.rows}
            onChange={(rows) => onChange({ ...question, rows })}
            onRemove={props.onRemoveRow}
            onRename={props.onRenameRow}
          />
          <RandomOrder on={question.randomOrder} onChange={(randomOrder) => onChange({ ...question, randomOrder })} />
        </>
      )
    case 'number':
      return <NumberBody question={question} path={path} onChange={onChange} />
    case 'date':
      return (
        <View className="editor-columns">
          <DayField
            label={text.earliest}
            hint={text.optional}
            value={question.earliest ?? ''}
            error={errorAt(`${path}.earliest`)}
            onChange={(day) => onChange({ ...question, earliest: day || undefined })}
          />
          <DayField
            label={text.latest}
            hint={text.optional}
            value={question.latest ?? ''}
            error={errorAt(`${path}.latest`)}
            onChange={(day) => onChange({ ...question, latest: day || undefined })}
          />
        </View>
      )
    case 'file':
      return (
        <Select
          name={text.mostFiles}
          options={fileNumbers.map((value) => ({ value, label: value }))}
          value={String(question.most)}
          onChange={(most) => onChange({ ...question, most: Number(most) })}
        />
      )
    case 'text':
      return (
        <>
          <View className="editor-columns">
            <NumberField
              whole
              label={text.mostLetters}
              value={question.most}
              error={errorAt(`${path}.most`)}
              onChange={(most) => onChange({ ...question, most })}
            />
            <View className="editor-toggles">
              <Toggle on={question.long} onChange={(long) => onChange({ ...question, long })}>
                {text.long}
              </Toggle>
            </View>
          </View>
          <GroupsEditor
            path={`${path}.groups`}
            groups={question.groups}
            onChange={(groups) => onChange({ ...question, groups })}
          />
        </>
      )
  }
}

type WithOptions = Extract<Question, { type: 'single' | 'multiple' | 'ranking' }>

function OptionsBody({ question, path, onChange, onRemoveOption, onRenameOption }: QuestionBodyProps<WithOptions>) {
  const text = useText(questionText)
  const errorAt = useErrorAt()
  return (
    <>
      <OptionsEditor
        path={`${path}.options`}
        options={question.options}
        plain={question.type === 'ranking'}
        onChange={(options) => onChange({ ...question, options })}
        onRemove={({ option }) => onRemoveOption(option)}
        onRename={onRenameOption}
      />
      <RandomOrder on={question.randomOrder} onChange={(randomOrder) => onChange({ ...question, randomOrder })} />
      {question.type === 'multiple' && (
        <View className="editor-columns">
          <OptionalNumberField
            whole
            label={text.leastChoices}
            hint={text.optional}
            value={question.least}
            error={errorAt(`${path}.least`)}
            onChange={(least) => onChange({ ...question, least })}
          />
          <OptionalNumberField
            whole
            label={text.mostChoices}
            hint={text.optional}
            value={question.most}
            error={errorAt(`${path}.most`)}
            onChange={(most) => onChange({ ...question, most })}
          />
        </View>
      )}
      {question.type === 'ranking' && (
        <OptionalNumberField
          whole
          label={text.rankFirst}
          hint={text.optional}
          value={question.most}
          error={errorAt(`${path}.most`)}
          onChange={(most) => onChange({ ...question, most })}
        />
      )}
    </>
  )
}

function ScaleSelect({ scale, onChange }: { scale: ScaleName; onChange: (scale: ScaleName) => void }) {
  const text = useText(questionText)
  const options = scaleNames.map((value) => ({ value, label: text.scales[value] }))
  return <Select name={text.scale} options={options} value={scale} onChange={onChange} />
}

function RandomOrder({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const text = useText(editorText)
  return (
    <View>
      <Toggle on={on} onChange={onChange}>
        {text.randomOrder}
      </Toggle>
    </View>
  )
}
