import { minutesOf } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff } from '../../../service'
import { usePageQuery } from '../../../service/page-query'
import { useAnswer } from '../../../service/use-answer'
import { useText } from '../../../text'
import { Empty, FaultNotice, Press, Skeleton } from '../../../ui'
import { goTo } from '../../frame/go-to'
import { preparesSurveys } from '../../frame/reader'
import { StaffPage } from '../../frame/staff-page'
import { Toggle } from '../../frame/toggle'
import type { WaveView } from '../parts/types'
import { createText } from '../text/create'
import { invitationsText } from '../text/invitations'
import { useInvitations } from '../wave/use-invitations'
import { Letter } from './letter'
import { printPage } from './print'
import '../../questionnaires/edit/editor.css'
import '../parts/parts.css'
import './letters.css'
import './print.css'

/** The invitations of a wave as letters to be printed: `?waveId=…`. */
export default function LettersPage() {
  const text = useText(invitationsText)
  const create = useText(createText)
  const waveId = usePageQuery('waveId') ?? ''
  return (
    <StaffPage
      title={text.lettersTitle}
      lead={text.lettersLead}
      place={{ path: '/staff/waves/letters/index', query: { waveId } }}
      back={() => goTo('/staff/waves/wave/index', { waveId })}
    >
      {(session) =>
        preparesSurveys(session) ? (
          <LettersContent waveId={waveId} />
        ) : (
          <Empty icon="shield" title={create.forbiddenTitle} note={create.forbiddenNote} />
        )
      }
    </StaffPage>
  )
}

function LettersContent({ waveId }: { waveId: string }) {
  const { content, fault, ask } = useAnswer(waveId, () => askForWave(waveId))
  if (content) return <Letters {...content} />
  return fault === undefined ? <Skeleton rows={5} tall /> : <FaultNotice fault={fault} onRetry={ask} />
}

async function askForWave(waveId: string): Promise<{ wave: WaveView; minutes: number }> {
  const wave = await callAsStaff('GET /api/waves/{waveId}', { path: { waveId } })
  const { document } = await callAsStaff('GET /api/questionnaires/{questionnaireId}', {
    path: { questionnaireId: wave.questionnaireId },
    query: { version: wave.questionnaireVersion },
  })
  return { wave, minutes: minutesOf(document) }
}

const pageSize = 100

function Letters({ wave, minutes }: { wave: WaveView; minutes: number }) {
  const text = useText(invitationsText)
  const [onlyWaiting, setOnlyWaiting] = useState(true)
  const state = onlyWaiting ? ('waiting' as const) : undefined
  const { items, hasMore, busy, fault, more, all } = useInvitations(wave.waveId, state, pageSize)
  return (
    <>
      <View className="desk-ways letters__ways">
        <Toggle on={onlyWaiting} onChange={setOnlyWaiting}>
          {text.onlyWaiting}
        </Toggle>
        {hasMore && (
          <Press busy={busy} onPress={all}>
            {text.loadAll}
          </Press>
        )}
        {printPage && (
          <Press look="filled" disabled={!items || items.length === 0} onPress={() => printPage?.()}>
            {text.print}
          </Press>
        )}
        {items && (
          <Text className="soft small tabular">
            {hasMore ? text.shownOfMore(items.length) : text.loaded(items.length)}
          </Text>
        )}
        {!printPage && <Text className="soft small">{text.printHint}</Text>}
      </View>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={more} />}
      {!items && fault === undefined && <Skeleton rows={5} tall />}
      {items?.length === 0 && <Empty icon="list" title={text.noLetters} />}
      {items?.map((invitation) => (
        <Letter key={invitation.invitationId} invitation={invitation} wave={wave} minutes={minutes} />
      ))}
    </>
  )
}
