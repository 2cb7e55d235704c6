import { useState } from 'react'
import { usePageQuery } from '../../service/page-query'
import { useText } from '../../text'
import { Empty, Press } from '../../ui'
import { goTo } from '../frame/go-to'
import { readsPublications } from '../frame/reader'
import { StaffPage } from '../frame/staff-page'
import { publicationsText } from '../text/publications'
import { PublicationsView } from './publications-view'
import { type PublicationState, readState } from './state'

/** Where somebody decides which words the public reads: `?state=released`. */
export default function PublicationsPage() {
  const text = useText(publicationsText)
  const [state, setState] = useState<PublicationState>(readState(usePageQuery('state')))
  return (
    <StaffPage title={text.title} place={{ path: '/staff/publications/index', query: { state } }}>
      {(session) =>
        readsPublications(session) ? (
          <PublicationsView session={session} state={state} onState={setState} />
        ) : (
          <Empty icon="eye" title={text.forbiddenTitle} note={text.forbiddenNote}>
            <Press look="filled" icon="chart" onPress={() => goTo('/staff/dashboard/index')}>
              {text.toDashboard}
            </Press>
          </Empty>
        )
      }
    </StaffPage>
  )
}
