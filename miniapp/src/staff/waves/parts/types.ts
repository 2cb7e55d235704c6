import type { ResponseBody } from '@minping/shared/api'

export type WaveView = ResponseBody<'getWave'>
export type WaveSummary = ResponseBody<'listWaves'>['items'][number]
export type Invitation = ResponseBody<'listInvitations'>['items'][number]
export type Register = ResponseBody<'getRegister'>
export type InvitationState = Invitation['state']
