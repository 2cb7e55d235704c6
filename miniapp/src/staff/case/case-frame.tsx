import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type Path, ProblemError } from '../../service'
import { useText } from '../../text'
import { Empty, FaultNotice, Press, Skeleton } from '../../ui'
import { goTo } from '../frame/go-to'
import { followUpText } from '../text/follow-up'
import './case.css'

/** One case: what happened, what to do now, and what was done. */
export function CaseFrame({ said, toDo, past }: { said: ReactNode; toDo: ReactNode; past: ReactNode }) {
  return (
    <View className="case">
      <View className="case__said">{said}</View>
      <View className="case__todo">{toDo}</View>
      <View className="case__past">{past}</View>
    </View>
  )
}

/** Instead of a case: it is on its way, can't be had, or isn't there. */
export function WithoutCase({ fault, list, onRetry }: { fault: unknown; list: Path; onRetry: () => void }) {
  if (fault === undefined) return <Skeleton rows={4} tall />
  const isMissing = fault instanceof ProblemError && fault.code === 'NOT_FOUND'
  return isMissing ? <NoSuchCase list={list} /> : <FaultNotice fault={fault} onRetry={onRetry} />
}

/** No case of this name, or not in the reader's charge. */
export function NoSuchCase({ list }: { list: Path }) {
  const text = useText(followUpText)
  return (
    <Empty icon="list" title={text.notFound}>
      <Press onPress={() => goTo(list)}>{text.toQueue}</Press>
    </Empty>
  )
}
