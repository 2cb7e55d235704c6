import type { Question, QuestionType } from '@minping/shared/survey'
import { View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Card, Group, Heading, Press, Select } from '../../../ui'
import { Toggle } from '../../frame/toggle'
import { retyped } from '../document/blank'
import { copyQuestion, moveQuestion, type QuestionPlace, stepOf, withQuestion } from '../document/change'
import { questionIds } from '../document/names'
import { pathOfPlace } from '../document/place'
import { renameOption, renameQuestion, renameRow, usesOf, withCondition, withoutUses } from '../document/references'
import { removeQuestion, usesOfQuestion } from '../document/remove'
import { editorText } from '../text/editor'
import { placesText } from '../text/places'
import { ConditionEditor } from './condition-editor'
import type { Desk } from './desk'
import { EntryTools } from './entry-tools'
import { Identifier } from './identifier'
import { ProblemFields } from './problem-fields'
import { QuestionBody } from './question-body'
import { contextBefore } from './question-context'
import { WordsField } from './words-field'

const types: readonly QuestionType[] = [
  'single',
  'multiple',
  'scale',
  'matrix',
  'ranking',
  'number',
  'date',
  'text',
  'file',
]

/** Everything about one question. */
export function QuestionPanel({ desk, place, question }: { desk: Desk; place: QuestionPlace; question: Question }) {
  const text = useText(editorText)
  const { document } = desk
  const { questionId } = question
  const path = pathOfPlace({ part: 'question', ...place })
  const put = (changed: Question) => desk.change(withQuestion(document, place, changed))
  const removeNamed = (named: { question: string; option: string } | { question: string; row: string }) => {
    const left = withQuestion(document, place, withoutPart(question, named))
    desk.remove(usesOf(document, named), withoutUses(left, named))
  }
  return (
    <>
      <Card>
        <QuestionHead desk={desk} place={place} />
        <View className="editor-columns">
          <Select
            name={text.type}
            options={types.map((value) => ({ value, label: text.types[value] }))}
            value={question.type}
            onChange={(type) => type !== question.type && put(retyped(question, type))}
          />
          <SectionSelect desk={desk} place={place} />
        </View>
        <WordsField
          label={text.title2}
          path={`${path}.title`}
          value={question.title}
          onChange={(title) => put({ ...question, title })}
        />
        <HintFields question={question} path={path} onChange={put} />
        <Group name={text.flags} className="editor-toggles">
          <Toggle on={question.required} onChange={(required) => put({ ...question, required })}>
            {text.required}
          </Toggle>
          <Toggle on={question.notExperienced} onChange={(notExperienced) => put({ ...question, notExperienced })}>
            {text.notExperienced}
          </Toggle>
        </Group>
        <Identifier
          of={text.question}
          value={questionId}
          path={`${path}.questionId`}
          taken={questionIds(document)}
          onRename={(name) => desk.change(renameQuestion(document, questionId, name))}
        />
      </Card>
      <Card>
        <Heading level={2}>{text.types[question.type]}</Heading>
        <QuestionBody
          key={question.type}
          question={question}
          path={path}
          onChange={put}
          onRemoveOption={(option) => removeNamed({ question: questionId, option })}
          onRenameOption={(option, name) => desk.change(renameOption(document, questionId, option, name))}
          onRemoveRow={(row) => removeNamed({ question: questionId, row })}
          onRenameRow={(row, name) => desk.change(renameRow(document, questionId, row, name))}
        />
      </Card>
      <ConditionEditor
        condition={question.visibleIf}
        path={`${path}.visibleIf`}
        context={contextBefore(document, place.section, place.question)}
        onChange={(condition) => put(withCondition(question, condition))}
      />
      <ProblemFields question={question} path={path} onChange={(problem) => put({ ...question, problem })} />
    </>
  )
}

function QuestionHead({ desk, place }: { desk: Desk; place: QuestionPlace }) {
  const places = useText(placesText)
  const { document } = desk
  const name = places.question(`${place.section + 1}.${place.question + 1}`)
  const step = (by: 1 | -1) => {
    const to = stepOf(document, place, by)
    if (!to) return undefined
    return () => {
      desk.change(moveQuestion(document, place, to))
      desk.go({ part: 'question', ...to })
    }
  }
  return (
    <View className="editor-panel__head">
      <Heading level={2}>{name}</Heading>
      <EntryTools
        name={name}
        onUp={step(-1)}
        onDown={step(1)}
        onCopy={() => {
          desk.change(copyQuestion(document, place))
          desk.go({ part: 'question', section: place.section, question: place.question + 1 })
        }}
        onRemove={() =>
          desk.remove(usesOfQuestion(document, place), removeQuestion(document, place), {
            part: 'section',
            section: place.section,
          })
        }
      />
    </View>
  )
}

function SectionSelect({ desk, place }: { desk: Desk; place: QuestionPlace }) {
  const { language } = usePreferences()
  const text = useText(editorText)
  const { document } = desk
  return (
    <Select
      name={text.moveTo}
      options={document.sections.map(({ title }, index) => ({
        value: String(index),
        label: text.sectionOption(index + 1, title[language]),
      }))}
      value={String(place.section)}
      onChange={(value) => {
        const section = Number(value)
        if (section === place.section) return
        const to = { section, question: document.sections[section]?.questions.length ?? 0 }
        desk.change(moveQuestion(document, place, to))
        desk.go({ part: 'question', ...to })
      }}
    />
  )
}

interface HintFieldsProps {
  question: Question
  path: string
  onChange: (question: Question) => void
}

function HintFields({ question, path, onChange }: HintFieldsProps) {
  const text = useText(editorText)
  const { hint } = question
  if (!hint) {
    return (
      <View>
        <Press look="plain" icon="plus" onPress={() => onChange({ ...question, hint: { zh: '', en: '' } })}>
          {text.hintAdd}
        </Press>
      </View>
    )
  }
  return (
    <View className="editor-optional">
      <WordsField
        label={text.hint}
        path={`${path}.hint`}
        value={hint}
        onChange={(changed) => onChange({ ...question, hint: changed })}
      />
      <Press look="plain" tone="accent" onPress={() => onChange({ ...question, hint: undefined })}>
        {text.hintRemove}
      </Press>
    </View>
  )
}

/** A question without one of its options or rows. */
function withoutPart(question: Question, named: { option: string } | { row: string }): Question {
  if ('option' in named && 'options' in question) {
    return { ...question, options: question.options.filter(({ option }) => option !== named.option) }
  }
  if ('row' in named && question.type === 'matrix') {
    return { ...question, rows: question.rows.filter(({ rowId }) => rowId !== named.row) }
  }
  return question
}
