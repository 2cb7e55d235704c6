import { surveyDeskRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { actOnWave } from './act-on-wave.ts'
import { forCityAdministrators } from './city-administrators.ts'
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

export const handler = serve('surveys', surveyDeskRoutes, {
  listQuestionnaires,
  getQuestionnaire,
  saveQuestionnaire: forCityAdministrators(saveQuestionnaire),
  publishQuestionnaire: forCityAdministrators(publishQuestionnaire),
  getRegister,
  importBusinesses: forCityAdministrators(importBusinesses),
  listWaves,
  createWave: forCityAdministrators(createWave),
  getWave,
  drawSample: forCityAdministrators(drawSample),
  actOnWave: forCityAdministrators(actOnWave),
  listInvitations: forCityAdministrators(listInvitations),
  sendMessages: forCityAdministrators(sendMessages),
})
