import type { KeyObject } from 'node:crypto'
import { shanghaiDay } from '@minping/shared/calendar'
import { waveState } from '@minping/shared/survey'
import type { ProblemAnswer } from '../platform/call.ts'
import { identify } from '../platform/identify.ts'
import { service } from '../platform/service.ts'
import { readWave, type StoredWave } from '../store/wave-entity.ts'

/** A wave that has begun, and whether it is over. */
export interface OpenedWave extends StoredWave {
  state: 'open' | 'closed'
}

/** The wave of an id, when it has begun; otherwise why nobody can enter. */
export async function openedWave(waveId: string, now: Date): Promise<OpenedWave | ProblemAnswer> {
  const wave = await readWave(service().table, waveId)
  if (!wave) return { problem: 'NOT_FOUND' }
  const state = waveState(wave, shanghaiDay(now))
  return state === 'preparing' ? { problem: 'WAVE_NOT_OPEN' } : { ...wave, state }
}

/** What is kept of a code that was sent: without the secret it can't be guessed, and it is good with its phone only. */
export function phoneCodeHash(
  { waveId, businessId, phone, code }: { waveId: string; businessId: string; phone: string; code: string },
  identityKey: KeyObject,
): string {
  return identify('phone-code', [waveId, businessId, phone, code].join('\n'), identityKey)
}

/** Seconds until an instant, for whoever has to wait. */
export function secondsUntil(instant: Date, now: Date): number {
  return Math.ceil((instant.getTime() - now.getTime()) / 1000)
}
