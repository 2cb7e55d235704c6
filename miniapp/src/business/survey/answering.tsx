import { checkResponse, isKindKnown, progressOf } from '@minping/shared/survey'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { back, open, usePreferences } from '../../service'
import { useText } from '../../text'
import { Notice, Page, Press } from '../../ui'
import type { Desk } from '../draft/desk'
import { contentOf, isSaved } from '../draft/draft'
import { focusOn } from '../parts/focus-on'
import { NotReached } from '../parts/not-reached'
import { SavingNotice } from '../parts/saving-notice'
import { useNarrow } from '../parts/use-narrow'
import { surveyText } from '../text/survey'
import { Introduction } from './introduction'
import { PartQuestions } from './part-questions'
import { partsOf } from './parts'
import { Progress } from './progress'
import { usePlace } from './use-place'
import './survey.css'

/** One person's way through the survey, screen by screen; what is open may be passed over and filled in later. */
export function Answering({ desk, fault }: { desk: Desk; fault: unknown }) {
  const { elder, language } = usePreferences()
  const narrow = useNarrow()
  const survey = desk.survey()
  const content = contentOf(desk.sync.draft())
  const parts = partsOf(survey.document, content, elder ? 'one' : narrow ? 'few' : 'section')
  const { index, goTo } = usePlace(survey.document, parts, survey.colleagueCode)
  /** The screen that somebody tried to leave; what is wrong on it is shown from then on. */
  const [checked, setChecked] = useState<number | 'introduction'>()
  const isOpen = survey.wave.state === 'open'
  const part = index === 'introduction' || !isOpen ? undefined : parts[index]
  const asked = part?.questions.map(({ questionId }) => questionId) ?? []
  const faults = checkResponse(survey.document, content).filter(({ questionId }) => asked.includes(questionId))
  const shownFaults = checked === index ? faults : []
  const kindMissing = !isKindKnown(survey.document, content.kind)

  function begin(): void {
    setChecked(index)
    if (kindMissing) focusOn('kind')
    else goTo(0)
  }

  function forward(passOver: boolean): void {
    const [first] = faults
    if (index === 'introduction') {
      begin()
    } else if (first && !passOver) {
      setChecked(index)
      focusOn(`question-${first.questionId}`)
    } else if (index + 1 < parts.length) {
      goTo(index + 1)
    } else {
      open('/business/review/index')
    }
  }

  function backward(): void {
    if (index === 'introduction') back('/business/enter/index')
    else goTo(index === 0 ? 'introduction' : index - 1)
  }

  return (
    <Page
      title={survey.document.title[language]}
      lead={survey.businessName}
      ownHeading={part !== undefined}
      back={backward}
      wide={!narrow && part !== undefined}
      footer={
        isOpen ? (
          <Footer
            first={part === undefined}
            last={index === parts.length - 1}
            passable={shownFaults.length > 0}
            onForward={forward}
            onBackward={backward}
          />
        ) : undefined
      }
    >
      <NotReached fault={fault} />
      {!isOpen && <ClosedNotice />}
      {!isOpen && !isSaved(desk.sync.draft()) && <SavingNotice desk={desk} />}
      {part ? (
        <>
          <Progress part={part} last={parts[parts.length - 1]?.number ?? 1} {...progressOf(survey.document, content)} />
          <PartQuestions desk={desk} part={part} faults={shownFaults} />
          <SavingNotice desk={desk} />
        </>
      ) : (
        <Introduction desk={desk} kindMissing={checked === 'introduction' && kindMissing} />
      )}
    </Page>
  )
}

interface FooterProps {
  first: boolean
  last: boolean
  passable: boolean
  onForward: (passOver: boolean) => void
  onBackward: () => void
}

function Footer({ first, last, passable, onForward, onBackward }: FooterProps) {
  const text = useText(surveyText)
  return (
    <>
      {passable && (
        <Press look="plain" onPress={() => onForward(true)}>
          {text.passOver}
        </Press>
      )}
      <View className="survey__ways">
        {!first && <Press onPress={onBackward}>{text.backward}</Press>}
        <Press look="filled" wide onPress={() => onForward(false)}>
          {first ? text.begin : last ? text.toReview : text.forward}
        </Press>
      </View>
    </>
  )
}

function ClosedNotice() {
  const text = useText(surveyText)
  return (
    <Notice
      tone="info"
      title={text.closed}
      actions={<Press onPress={() => open('/business/receipt/index')}>{text.toReceipt}</Press>}
    >
      {text.closedNote}
    </Notice>
  )
}
