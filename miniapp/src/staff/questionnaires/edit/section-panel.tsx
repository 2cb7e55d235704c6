import type { Section } from '@minping/shared/survey'
import { View } from '@tarojs/components'
import { useText } from '../../../text'
import { Card, Heading, Press } from '../../../ui'
import { blankQuestion } from '../document/blank'
import { addQuestion, copySection, moved, withSection } from '../document/change'
import { sectionIds } from '../document/names'
import { withCondition } from '../document/references'
import { removeSection, usesOfSection } from '../document/remove'
import { editorText } from '../text/editor'
import { placesText } from '../text/places'
import { ConditionEditor } from './condition-editor'
import type { Desk } from './desk'
import { EntryTools, waysIn } from './entry-tools'
import { Identifier } from './identifier'
import { contextBefore } from './question-context'
import { WordsField } from './words-field'

interface SectionPanelProps {
  desk: Desk
  place: number
  section: Section
}

/** One section: its words, when it is shown, its place among the others. */
export function SectionPanel({ desk, place, section }: SectionPanelProps) {
  const text = useText(editorText)
  const { document } = desk
  const path = `sections.${place}`
  const put = (changed: Section) => desk.change(withSection(document, place, changed))
  return (
    <>
      <Card>
        <SectionHead desk={desk} place={place} />
        <WordsField
          label={text.title2}
          path={`${path}.title`}
          value={section.title}
          onChange={(title) => put({ ...section, title })}
        />
        {section.introduction ? (
          <View className="editor-optional">
            <WordsField
              multiline
              label={text.sectionIntroduction}
              path={`${path}.introduction`}
              value={section.introduction}
              onChange={(introduction) => put({ ...section, introduction })}
            />
            <Press look="plain" tone="accent" onPress={() => put({ ...section, introduction: undefined })}>
              {text.hintRemove}
            </Press>
          </View>
        ) : (
          <View>
            <Press look="plain" icon="plus" onPress={() => put({ ...section, introduction: { zh: '', en: '' } })}>
              {text.sectionIntroduction}
            </Press>
          </View>
        )}
        <Identifier
          of={text.section}
          value={section.sectionId}
          path={`${path}.sectionId`}
          taken={sectionIds(document)}
          onRename={(sectionId) => put({ ...section, sectionId })}
        />
        <View>
          <Press
            look="soft"
            icon="plus"
            onPress={() => {
              const question = section.questions.length
              const after = { section: place, question: question - 1 }
              desk.change(addQuestion(document, after, blankQuestion(document, 'single')))
              desk.go({ part: 'question', section: place, question })
            }}
          >
            {text.addQuestion}
          </Press>
        </View>
      </Card>
      <ConditionEditor
        condition={section.visibleIf}
        path={`${path}.visibleIf`}
        context={contextBefore(document, place)}
        onChange={(condition) => put(withCondition(section, condition))}
      />
    </>
  )
}

function SectionHead({ desk, place }: { desk: Desk; place: number }) {
  const places = useText(placesText)
  const { document } = desk
  const name = places.section(place + 1)
  const { length } = document.sections
  const move = (to: number) => {
    desk.change({ ...document, sections: moved(document.sections, place, to) })
    desk.go({ part: 'section', section: to })
  }
  const remove = () =>
    desk.remove(usesOfSection(document, place), removeSection(document, place), {
      part: 'section',
      section: Math.max(0, place - 1),
    })
  return (
    <View className="editor-panel__head">
      <Heading level={2}>{name}</Heading>
      <EntryTools
        name={name}
        {...waysIn(place, length, move, length > 1 ? remove : undefined)}
        onCopy={() => {
          desk.change(copySection(document, place))
          desk.go({ part: 'section', section: place + 1 })
        }}
      />
    </View>
  )
}
