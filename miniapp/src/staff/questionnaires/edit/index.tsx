import { useState } from 'react'
import { callAsStaff } from '../../../service'
import { usePageQuery } from '../../../service/page-query'
import { useAnswer } from '../../../service/use-answer'
import { useText } from '../../../text'
import { FaultNotice, Skeleton } from '../../../ui'
import { rewriteAddress } from '../../frame/address'
import { goTo } from '../../frame/go-to'
import { preparesSurveys } from '../../frame/reader'
import { StaffPage } from '../../frame/staff-page'
import { type Place, placeText, readPlaceText } from '../document/place'
import { editorText } from '../text/editor'
import { EditorView } from './editor-view'
import { ReadOnlyView } from './read-only-view'

/** One questionnaire: written by administrators, previewed by everybody who may read it. */
export default function EditQuestionnairePage() {
  const text = useText(editorText)
  const questionnaireId = usePageQuery('questionnaireId') ?? ''
  const [place, setPlace] = useState<Place | undefined>(readPlaceText(usePageQuery('part')))
  const part = place && placeText(place)
  const { content, fault, ask } = useAnswer(questionnaireId, () =>
    callAsStaff('GET /api/questionnaires/{questionnaireId}', { path: { questionnaireId }, query: {} }),
  )

  function go(next: Place | undefined) {
    setPlace(next)
    rewriteAddress('/staff/questionnaires/edit/index', { questionnaireId, part: next && placeText(next) })
  }
  return (
    <StaffPage
      title={text.title}
      place={{ path: '/staff/questionnaires/edit/index', query: { questionnaireId, part } }}
      back={() => goTo('/staff/questionnaires/index')}
    >
      {(session) => {
        if (!content)
          return fault === undefined ? <Skeleton rows={5} tall /> : <FaultNotice fault={fault} onRetry={ask} />
        return preparesSurveys(session) ? (
          <EditorView key={content.questionnaireId} loaded={content} place={place} onGo={go} />
        ) : (
          <ReadOnlyView view={content} />
        )
      }}
    </StaffPage>
  )
}
