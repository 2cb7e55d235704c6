import { serve } from '../platform/serve.ts'
import { actOnWave } from './act-on-wave.ts'
import { createWave } from './create-wave.ts'
import { drawSample } from './draw-sample.ts'
import { getQuestionnaire } from './get-questionnaire.ts'
import { getRegister } from './get-register.ts'
import { getWave } from './get-wave.ts'
import { importBusinesses } from './import-businesses.ts'
import { listInvitations } from './list-invitations.ts'
import { listQuestionnaires } from './list-questionnaires.ts'
import { listWaves } from './list-waves.ts'
import { publishQuestionnaire } from './publish-questionnaire.ts'
import { saveQuestionnaire } from './save-questionnaire.ts'
import { sendMessages } from './send-messages.ts'

export const handler = serve('surveys', {
  listQuestionnaires,
  getQuestionnaire,
  saveQuestionnaire,
  publishQuestionnaire,
  getRegister,
  importBusinesses,
  listWaves,
  createWave,
  getWave,
  drawSample,
  actOnWave,
  listInvitations,
  sendMessages,
})
