import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../../text'
import { aria, Card, Chips, FaultNotice, Heading, Press, Skeleton } from '../../../ui'
import { goTo } from '../../frame/go-to'
import { invitationPath } from '../parts/invitation-path'
import { QrDialog } from '../parts/qr-dialog'
import type { Invitation, InvitationState } from '../parts/types'
import { invitationsText } from '../text/invitations'
import { InvitationRow } from './invitation-row'
import { useInvitations } from './use-invitations'

const filters = ['all', 'waiting', 'used', 'submitted'] as const
type Filter = (typeof filters)[number]

const pageSize = 30

/** Who is invited and how far each is, with the ways to hand a code over. */
export function InvitationsCard({ waveId }: { waveId: string }) {
  const text = useText(invitationsText)
  const [filter, setFilter] = useState<Filter>('all')
  const [scanned, setScanned] = useState<Invitation>()
  const state: InvitationState | undefined = filter === 'all' ? undefined : filter
  const { items, hasMore, busy, fault, more } = useInvitations(waveId, state, pageSize)
  return (
    <Card>
      <View className="desk-head">
        <View className="desk-head__words">
          <Heading level={2}>{text.title}</Heading>
          <Text className="soft small">{text.note}</Text>
        </View>
        <Press icon="list" onPress={() => goTo('/staff/waves/letters/index', { waveId })}>
          {text.letters}
        </Press>
      </View>
      <Chips
        name={text.filter}
        chips={filters.map((value) => ({ value, label: value === 'all' ? text.all : text.states[value] }))}
        chosen={filter}
        onChange={setFilter}
      />
      {fault !== undefined && <FaultNotice fault={fault} onRetry={more} />}
      {!items && fault === undefined && <Skeleton rows={4} />}
      {items?.length === 0 && <Text className="soft">{text.none}</Text>}
      {items && items.length > 0 && (
        <>
          <View className="invitations" {...aria({ role: 'list', label: text.list })}>
            {items.map((invitation) => (
              <InvitationRow
                key={invitation.invitationId}
                invitation={invitation}
                onScan={() => setScanned(invitation)}
              />
            ))}
          </View>
          <View className="desk-ways">
            <Text className="soft small tabular">{text.shown(items.length)}</Text>
            {hasMore && (
              <Press busy={busy} onPress={more}>
                {text.more}
              </Press>
            )}
          </View>
        </>
      )}
      {scanned && (
        <QrDialog
          title={scanned.businessName}
          path={invitationPath(scanned.code)}
          onClose={() => setScanned(undefined)}
        />
      )}
    </Card>
  )
}
