import * as schemas from './directory-desk-schemas.ts'
import type { Route } from './route.ts'

const administrators = ['administrator'] as const
const wrongEntry = [
  'DIRECTORY_CODE_INVALID',
  'DIRECTORY_CODE_TAKEN',
  'DIRECTORY_NAME_TAKEN',
  'DIRECTORY_REFERENCE_INVALID',
  'DIRECTORY_ENTRY_IN_USE',
] as const
const saving = {
  method: 'POST',
  room: 'directory-desk',
  who: administrators,
  status: 200,
  problems: ['NOT_FOUND', 'VERSION_STALE', ...wrongEntry],
} as const

/** How administrators keep halls, departments, windows and matters. Nothing is deleted: reviews refer to it. */
export const directoryDeskRoutes = {
  getDirectory: {
    method: 'GET',
    path: '/api/directory',
    room: 'directory-desk',
    who: administrators,
    summary: 'The halls, departments, windows and matters of a region, also those out of service.',
    query: schemas.directoryQuery,
    response: schemas.keptDirectory,
    status: 200,
    problems: ['NOT_FOUND'],
  },
  saveHall: {
    ...saving,
    path: '/api/directory/halls/{hallId}',
    summary: 'Add a hall (version 0) or change it as it was seen.',
    pathParameters: schemas.hallPath,
    body: schemas.saveHallRequest,
    response: schemas.keptHall,
  },
  saveDepartment: {
    ...saving,
    path: '/api/directory/departments/{departmentCode}',
    summary: 'Add a department (version 0) or change it as it was seen.',
    pathParameters: schemas.departmentPath,
    body: schemas.saveDepartmentRequest,
    response: schemas.keptDepartment,
  },
  saveWindow: {
    ...saving,
    path: '/api/directory/windows/{windowId}',
    summary: 'Add a window (version 0) or change it as it was seen; its matters belong to its department.',
    pathParameters: schemas.windowPath,
    body: schemas.saveWindowRequest,
    response: schemas.keptWindow,
  },
  saveItem: {
    ...saving,
    path: '/api/directory/items/{itemCode}',
    summary: 'Add a matter (version 0) or change it as it was seen.',
    pathParameters: schemas.itemPath,
    body: schemas.saveItemRequest,
    response: schemas.keptItem,
  },
  moveItem: {
    ...saving,
    path: '/api/directory/items/{itemCode}/move',
    summary: 'Move a matter from one window to another of the same department.',
    pathParameters: schemas.itemPath,
    body: schemas.moveItemRequest,
    response: schemas.movedItem,
  },
  setInService: {
    ...saving,
    path: '/api/directory/{kind}/{code}/{action}',
    summary: 'Take an entry out of service, once nobody in service names it, or bring it back.',
    pathParameters: schemas.servicePath,
    body: schemas.serviceRequest,
    response: schemas.serviceStand,
  },
} as const satisfies Record<string, Route>
