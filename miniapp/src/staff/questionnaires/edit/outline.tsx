import { Text, View } from '@tarojs/components'
import { useContext } from 'react'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Group, Press } from '../../../ui'
import { Mark } from '../../frame/mark'
import { Span } from '../../frame/span'
import { blankQuestion, blankSection } from '../document/blank'
import { addQuestion } from '../document/change'
import { keysOf, sectionIds } from '../document/names'
import { isSamePlace, type Place } from '../document/place'
import { editorText } from '../text/editor'
import type { Desk } from './desk'
import { FindingsContext, findingsAt } from './findings'

/** The whole questionnaire at a glance: what is where, what needs mending. */
export function Outline({ desk, here }: { desk: Desk; here: Place | undefined }) {
  const { language } = usePreferences()
  const text = useText(editorText)
  const { document } = desk
  const entry = { desk, here }
  const sectionKeys = keysOf(sectionIds(document))
  return (
    <Group name={text.outline} className="editor-outline">
      <OutlineEntry {...entry} place={{ part: 'about' }} words={text.about} />
      <OutlineEntry {...entry} place={{ part: 'kinds' }} words={text.kinds} />
      {document.sections.map((section, sectionIndex) => (
        <View key={sectionKeys[sectionIndex] ?? sectionIndex} className="editor-outline__section">
          <OutlineEntry
            {...entry}
            place={{ part: 'section', section: sectionIndex }}
            number={String(sectionIndex + 1)}
            words={section.title[language] || text.noTitle}
          />
          {section.questions.map((question, index) => (
            <OutlineEntry
              {...entry}
              key={keysOf(section.questions.map(({ questionId }) => questionId))[index]}
              place={{ part: 'question', section: sectionIndex, question: index }}
              number={`${sectionIndex + 1}.${index + 1}`}
              words={question.title[language] || text.noTitle}
              type={text.types[question.type]}
            />
          ))}
          <Press
            look="plain"
            icon="plus"
            className="editor-outline__add"
            onPress={() => {
              const { length } = section.questions
              const after = { section: sectionIndex, question: length - 1 }
              desk.change(addQuestion(document, after, blankQuestion(document, 'single')))
              desk.go({ part: 'question', section: sectionIndex, question: length })
            }}
          >
            {text.addQuestion}
          </Press>
        </View>
      ))}
      <Press
        look="soft"
        icon="plus"
        onPress={() => {
          desk.change({ ...document, sections: [...document.sections, blankSection(document)] })
          desk.go({ part: 'section', section: document.sections.length })
        }}
      >
        {text.addSection}
      </Press>
      <OutlineEntry {...entry} place={{ part: 'index' }} words={text.index} />
    </Group>
  )
}

interface OutlineEntryProps {
  desk: Desk
  here: Place | undefined
  place: Place
  number?: string
  words: string
  type?: string
}

function OutlineEntry({ desk, here, place, number, words, type }: OutlineEntryProps) {
  const text = useText(editorText)
  const faults = findingsAt(useContext(FindingsContext), place).length
  const chosen = here !== undefined && isSamePlace(here, place)
  return (
    <Press
      look="bare"
      className={`editor-outline__entry editor-outline__entry--${place.part}${chosen ? ' editor-outline__entry--here' : ''}`}
      pressed={chosen}
      onPress={() => desk.go(place)}
    >
      {number !== undefined && <Text className="editor-outline__number">{number}</Text>}
      <Span className="editor-outline__words">
        <Text>{words}</Text>
        {type !== undefined && <Text className="soft small">{type}</Text>}
      </Span>
      {faults > 0 && <Mark tone="accent">{text.faults(faults)}</Mark>}
    </Press>
  )
}
