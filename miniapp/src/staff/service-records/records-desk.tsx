import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { call, callAsStaff, useAnswer } from '../../service'
import { FaultNotice, Skeleton } from '../../ui'
import { useRefresh } from '../case/use-refresh'
import { focusOn } from './focus-on'
import { formAt, nextForm, type RecordForm, requestOf } from './form'
import { IssuedCard } from './issued-card'
import { RecordCard } from './record-card'
import { RecordList } from './record-list'
import type { EnteredRecord } from './types'

interface RecordsDeskProps {
  windowId: string
  /** What is entered; it outlasts a change of the window. */
  form: RecordForm
  onForm: (form: RecordForm) => void
  day: string | undefined
  onDay: (day: string | undefined) => void
}

/** One window: what it has just handled is entered and its code shown; beside it what it handled on a day. */
export function RecordsDesk({ windowId, form, onForm, day, onDay }: RecordsDeskProps) {
  // As whoever rates this window sees it: with the matters that it handles.
  const at = useAnswer(windowId, () => call('GET /api/rating-context', { query: { scene: windowId } }))
  const records = useAnswer(`${windowId} ${day ?? ''}`, () =>
    callAsStaff('GET /api/service-records', { query: { windowId, ...(day !== undefined && { day }) } }),
  )
  useRefresh(records.ask)
  const [issued, setIssued] = useState<EnteredRecord>()
  useFocusAlong(issued !== undefined)
  if (!at.content) {
    return at.fault === undefined ? <Skeleton rows={5} tall /> : <FaultNotice fault={at.fault} onRetry={at.ask} />
  }
  const window = at.content
  const filled = formAt(form, window.items)

  async function enter() {
    setIssued(await callAsStaff('POST /api/service-records', { body: requestOf(filled, windowId) }))
    records.ask()
  }
  function next() {
    onForm(nextForm(filled))
    setIssued(undefined)
  }
  return (
    <View className="desk-pair records">
      {issued ? (
        <IssuedCard record={issued} entered={filled} window={window} onNext={next} />
      ) : (
        <RecordCard form={filled} items={window.items} onChange={onForm} onEnter={enter} />
      )}
      <RecordList records={records} window={window} day={day} onDay={onDay} />
    </View>
  )
}

/** Takes the focus from the form to the code and back, so that one number after the other can be typed or scanned. */
function useFocusAlong(isIssued: boolean): void {
  const before = useRef(isIssued)
  useEffect(() => {
    if (before.current !== isIssued) focusOn(isIssued ? '.records__next' : '.records__entering input')
    before.current = isIssued
  }, [isIssued])
}
