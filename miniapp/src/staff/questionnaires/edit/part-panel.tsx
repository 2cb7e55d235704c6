import { questionAt } from '../document/change'
import type { Place } from '../document/place'
import { AboutPanel } from './about-panel'
import type { Desk } from './desk'
import { IndexPanel } from './index-panel'
import { KindsPanel } from './kinds-panel'
import { QuestionPanel } from './question-panel'
import { SectionPanel } from './section-panel'

/** The part of the questionnaire at a place; a place that is gone shows the beginning. */
export function PartPanel({ desk, place }: { desk: Desk; place: Place }) {
  switch (place.part) {
    case 'kinds':
      return <KindsPanel desk={desk} />
    case 'index':
      return <IndexPanel desk={desk} />
    case 'section': {
      const section = desk.document.sections[place.section]
      return section ? (
        <SectionPanel key={place.section} desk={desk} place={place.section} section={section} />
      ) : (
        <AboutPanel desk={desk} />
      )
    }
    case 'question': {
      const question = questionAt(desk.document, place)
      return question ? (
        <QuestionPanel key={question.questionId} desk={desk} place={place} question={question} />
      ) : (
        <AboutPanel desk={desk} />
      )
    }
    default:
      return <AboutPanel desk={desk} />
  }
}
