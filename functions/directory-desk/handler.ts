import { directoryDeskRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { getDirectory } from './get-directory.ts'
import { moveItem } from './move-item.ts'
import { saveDepartment, saveHall, saveItem, saveWindow } from './save-entry.ts'
import { setInService } from './set-in-service.ts'

export const handler = serve('directory-desk', directoryDeskRoutes, {
  getDirectory,
  saveHall,
  saveDepartment,
  saveWindow,
  saveItem,
  moveItem,
  setInService,
})
