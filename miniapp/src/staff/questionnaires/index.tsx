import { useText } from '../../text'
import { Empty } from '../../ui'
import { preparesSurveys, readsSurveys } from '../frame/reader'
import { StaffPage } from '../frame/staff-page'
import { QuestionnaireList } from './list/questionnaire-list'
import { questionnairesText } from './text/list'

/** Every questionnaire of the city. */
export default function QuestionnairesPage() {
  const text = useText(questionnairesText)
  return (
    <StaffPage title={text.title} lead={text.lead} place={{ path: '/staff/questionnaires/index', query: {} }}>
      {(session) =>
        readsSurveys(session) ? (
          <QuestionnaireList mayWrite={preparesSurveys(session)} />
        ) : (
          <Empty icon="list" title={text.forbiddenTitle} note={text.forbiddenNote} />
        )
      }
    </StaffPage>
  )
}
