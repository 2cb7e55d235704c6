import type { RequestBody } from '@minping/shared/api'
import type { BusinessSize, Industry, WaveMode } from '@minping/shared/survey'
import { readNumber } from '../../questionnaires/edit/parse'

/** A quota as it is typed. Empty texts limit nothing. */
export interface QuotaForm {
  quotaId: string
  zh: string
  en: string
  most: string
  regionCode: string
  industry: Industry | ''
  size: BusinessSize | ''
  question: string
  option: string
}

/** A wave as it is typed. */
export interface WaveForm {
  /** `questionnaireId@version` */
  questionnaire: string
  zh: string
  en: string
  mode: WaveMode
  opensOn: string
  closesOn: string
  threshold: string
  quotas: readonly QuotaForm[]
}

export type WaveRequest = RequestBody<'createWave'>
export type FormFault = 'missing' | 'periodWrong' | 'thresholdWrong' | 'mostWrong'

/** What is wrong with a form, by field (`quotas.0.most`). */
export function faultsOf(form: WaveForm): Record<string, FormFault> {
  const faults: [string, FormFault | undefined][] = [
    ['zh', missing(form.zh)],
    ['en', missing(form.en)],
    ['opensOn', missing(form.opensOn)],
    ['closesOn', missing(form.closesOn) ?? (form.closesOn < form.opensOn ? 'periodWrong' : undefined)],
    ['threshold', isWhole(form.threshold, 3, 100) ? undefined : 'thresholdWrong'],
    ...form.quotas.flatMap((quota, place): [string, FormFault | undefined][] => [
      [`quotas.${place}.zh`, missing(quota.zh)],
      [`quotas.${place}.en`, missing(quota.en)],
      [`quotas.${place}.most`, isWhole(quota.most, 1, 1_000_000) ? undefined : 'mostWrong'],
    ]),
  ]
  return Object.fromEntries(faults.flatMap(([field, fault]) => (fault ? [[field, fault]] : [])))
}

/** The form as the service takes it; only for a form without faults. */
export function requestOf(form: WaveForm): WaveRequest {
  const [questionnaireId = '', version = ''] = form.questionnaire.split('@')
  return {
    name: { zh: form.zh.trim(), en: form.en.trim() },
    questionnaireId,
    questionnaireVersion: Number(version),
    mode: form.mode,
    opensOn: form.opensOn,
    closesOn: form.closesOn,
    threshold: readNumber(form.threshold) ?? 0,
    quotas: form.quotas.map(({ quotaId, zh, en, most, regionCode, industry, size, question, option }) => ({
      quotaId,
      name: { zh: zh.trim(), en: en.trim() },
      most: readNumber(most) ?? 0,
      ...(regionCode !== '' && { regionCode }),
      ...(industry !== '' && { industry }),
      ...(size !== '' && { size }),
      ...(question !== '' && option !== '' && { answer: { question, option } }),
    })),
  }
}

function missing(text: string): FormFault | undefined {
  return text.trim() === '' ? 'missing' : undefined
}

function isWhole(text: string, least: number, most: number): boolean {
  const value = readNumber(text, true)
  return value !== undefined && value >= least && value <= most
}
