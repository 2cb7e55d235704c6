import { callAsStaff } from '../../../service'
import { usePageQuery } from '../../../service/page-query'
import { useAnswer } from '../../../service/use-answer'
import { useText } from '../../../text'
import { Empty, FaultNotice, Press, Skeleton } from '../../../ui'
import { goTo } from '../../frame/go-to'
import { preparesSurveys } from '../../frame/reader'
import { StaffPage } from '../../frame/staff-page'
import { createText } from '../text/create'
import { CreateForm } from './create-form'
import '../../questionnaires/edit/editor.css'
import '../parts/parts.css'

/** Prepares a wave: `?questionnaireId=…` chooses the questionnaire. */
export default function CreateWavePage() {
  const text = useText(createText)
  const questionnaireId = usePageQuery('questionnaireId')
  return (
    <StaffPage
      title={text.title}
      place={{ path: '/staff/waves/create/index', query: { questionnaireId } }}
      back={() => goTo('/staff/waves/index')}
    >
      {(session) =>
        preparesSurveys(session) ? (
          <CreateContent questionnaireId={questionnaireId} />
        ) : (
          <Empty icon="shield" title={text.forbiddenTitle} note={text.forbiddenNote} />
        )
      }
    </StaffPage>
  )
}

function CreateContent({ questionnaireId }: { questionnaireId: string | undefined }) {
  const text = useText(createText)
  const { content, fault, ask } = useAnswer('questionnaires', () => callAsStaff('GET /api/questionnaires', {}))
  if (!content) return fault === undefined ? <Skeleton rows={5} tall /> : <FaultNotice fault={fault} onRetry={ask} />
  const published = content.items.filter((item) => item.published > 0)
  const [first] = published
  if (!first) {
    return (
      <Empty icon="pen" title={text.noneTitle} note={text.noneNote}>
        <Press look="filled" onPress={() => goTo('/staff/questionnaires/index')}>
          {text.toQuestionnaires}
        </Press>
      </Empty>
    )
  }
  const chosen = published.find((item) => item.questionnaireId === questionnaireId) ?? first
  return <CreateForm published={published} first={`${chosen.questionnaireId}@${chosen.published}`} />
}
