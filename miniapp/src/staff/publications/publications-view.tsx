import type { PublicationView, Session } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { callAsStaff } from '../../service'
import { useText } from '../../text'
import { Chips, Empty, FaultNotice, Press, Skeleton } from '../../ui'
import { useCases } from '../case/use-cases'
import { publicationsText } from '../text/publications'
import { PublicationCard } from './publication-card'
import { type PublicationState, publicationStates } from './state'
import './publications.css'

interface PublicationsViewProps {
  session: Session
  state: PublicationState
  onState: (state: PublicationState) => void
}

/** Words of reviews in one state; each is decided on where it stands. */
export function PublicationsView({ session, state, onState }: PublicationsViewProps) {
  const text = useText(publicationsText)
  const list = useCases<PublicationView>({
    about: `${session.token} ${state}`,
    idOf: ({ reviewId }) => reviewId,
    ask: ({ cursor }) => callAsStaff('GET /api/publications', { query: { state, ...(cursor && { cursor }) } }),
  })
  const { items, counts, fault, renew } = list
  return (
    <View className="publications">
      <View className="soft">{text.intro}</View>
      <Chips
        name={text.state}
        chips={publicationStates.map((value) => ({ value, label: text.states[value], count: counts?.[value] }))}
        chosen={state}
        onChange={onState}
      />
      {fault !== undefined && <FaultNotice fault={fault} onRetry={renew} />}
      {!items && fault === undefined && <Skeleton rows={4} tall />}
      {items?.length === 0 && <Empty icon="eye" title={text.none[state]} note={text.noneNote} />}
      {items?.map((publication) => (
        <PublicationCard key={publication.reviewId} publication={publication} onChange={list.put} />
      ))}
      {list.hasMore && (
        <Press wide busy={list.busy} onPress={list.more}>
          {text.more}
        </Press>
      )}
    </View>
  )
}
