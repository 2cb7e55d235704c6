import { useState } from 'react'
import { back, open, usePreferences } from '../../service'
import { useText } from '../../text'
import { Notice, Page, Press } from '../../ui'
import type { Desk } from '../draft/desk'
import { contentOf } from '../draft/draft'
import { ColleaguePress } from '../parts/colleague-press'
import { focusOn } from '../parts/focus-on'
import { NotReached } from '../parts/not-reached'
import { SavingNotice } from '../parts/saving-notice'
import { openQuestion } from '../survey/use-place'
import { reviewText } from '../text/review'
import { AnswerSections } from './answer-sections'
import { type Consent, contactOf, noConsent } from './consent'
import { ConsentCard } from './consent-card'
import { OpenNotice } from './open-notice'
import { RefusalNotice } from './refusal-notice'
import { standingOf } from './standing'
import { useSubmitting } from './use-submitting'
import './review.css'

/** Everything that was answered, what is still open with the way to it, and, where problems were reported, whom to ask. */
export function Checking({ desk, fault, onStale }: { desk: Desk; fault: unknown; onStale: () => void }) {
  const { language } = usePreferences()
  const text = useText(reviewText)
  const survey = desk.survey()
  const draft = desk.sync.draft()
  const waiting = desk.submissions.current()
  const [consent, setConsent] = useState<Consent>(() => consentOf(waiting?.contact))
  const [checked, setChecked] = useState(false)
  const { busy, cannotKeep, submit } = useSubmitting(desk, onStale)
  const standing = standingOf(survey.document, draft, { zh: reviewText.zh.conflict, en: reviewText.en.conflict })
  const isComplete = standing.open.length === 0 && !standing.kindMissing
  const contact = standing.problems.length > 0 ? contactOf(consent) : {}
  const isOpen = survey.wave.state === 'open'
  const toQuestion = (questionId: string | undefined) => openQuestion(survey.colleagueCode, questionId)

  function trySubmit(): void {
    setChecked(true)
    if (!isComplete) focusOn('open')
    else if (contact === undefined) focusOn('consent')
    else submit(contact.contact)
  }

  return (
    <Page
      title={text.title}
      lead={survey.businessName}
      back={() => back('/business/survey/index')}
      footer={
        isOpen ? (
          <>
            {cannotKeep && (
              <Notice tone="error" title={text.notSubmitted}>
                {text.cannotKeep}
              </Notice>
            )}
            {waiting?.refusal && !busy && <RefusalNotice refusal={waiting.refusal} onOpen={toQuestion} />}
            <Press look="filled" wide busy={busy} onPress={trySubmit}>
              {busy ? text.submitting : survey.submitted ? text.submitAgain : text.submit}
            </Press>
          </>
        ) : (
          <Press look="filled" wide onPress={() => open('/business/receipt/index')}>
            {text.toReceipt}
          </Press>
        )
      }
    >
      <NotReached fault={fault} />
      <OpenNotice standing={standing} insist={checked} onOpen={toQuestion} />
      {isOpen && desk.uploads.open() > 0 && (
        <Notice tone="warning" title={text.filesUnsent(desk.uploads.open())}>
          {text.filesUnsentNote}
        </Notice>
      )}
      <SavingNotice desk={desk} />
      {isOpen && !isComplete && <ColleaguePress code={survey.colleagueCode} />}
      <AnswerSections standing={standing} kind={kindName()} editable={isOpen} onOpen={toQuestion} />
      {isOpen && standing.problems.length > 0 && (
        <ConsentCard
          count={standing.problems.length}
          agreed={survey.contact?.phoneMasked}
          consent={consent}
          onChange={setConsent}
          wrong={checked && contact === undefined}
        />
      )}
    </Page>
  )

  function kindName(): string | undefined {
    const { kind } = contentOf(draft)
    return survey.document.kinds.find((known) => known.kind === kind)?.name[language]
  }
}

function consentOf(contact: { phone: string } | undefined): Consent {
  return contact ? { contact: 'phone', phone: contact.phone } : noConsent
}
