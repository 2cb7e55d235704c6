import { open, restart } from '../../service'
import { useText } from '../../text'
import { Empty, Page, Press } from '../../ui'
import type { Desk } from '../draft/desk'
import { ColleaguePress } from '../parts/colleague-press'
import { NotReached } from '../parts/not-reached'
import { receiptText } from '../text/receipt'
import { CaseCards } from './case-cards'
import { ChangedNotice } from './changed-notice'
import { hasChanges } from './next-steps'
import { SlipCard } from './slip-card'
import { WaitingCard } from './waiting-card'
import './receipt.css'

/** What was submitted, what happens next, the colleague's code, and how the reported problems are handled. */
export function Receipt({ desk, fault }: { desk: Desk; fault: unknown }) {
  const text = useText(receiptText)
  const survey = desk.survey()
  const waiting = desk.submissions.current()
  const isOpen = survey.wave.state === 'open'
  return (
    <Page
      title={text.title}
      ownHeading
      back={() => restart('/pages/home/index')}
      footer={
        isOpen ? (
          <Press
            look="outline"
            wide
            icon="pen"
            onPress={() => open(survey.submitted ? '/business/review/index' : '/business/survey/index')}
          >
            {survey.submitted ? text.change : text.goOn}
          </Press>
        ) : undefined
      }
    >
      <NotReached fault={fault} />
      {waiting ? (
        <WaitingCard desk={desk} submission={waiting} />
      ) : (
        survey.submitted && hasChanges(survey, desk.sync.draft()) && <ChangedNotice isOpen={isOpen} />
      )}
      {survey.submitted ? (
        <SlipCard survey={survey} submitted={survey.submitted} />
      ) : (
        !waiting && <Empty icon="list" title={text.none} note={isOpen ? text.noneNote : text.noneClosed} />
      )}
      {isOpen && <ColleaguePress code={survey.colleagueCode} />}
      <CaseCards desk={desk} />
    </Page>
  )
}
