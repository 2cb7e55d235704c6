import type { ProblemCode, Room, Route, RouteName, routes } from '@minping/shared/api'
import { isPassingFault, StoreUnavailable } from '../store/errors.ts'
import type { Answer, Call, CallerIdentity } from './call.ts'
import { type NamedRoute, routesOfRoom } from './contract.ts'
import type { HttpEvent, HttpResult } from './http.ts'
import { describeFault, log } from './log.ts'
import { markRequest } from './mark-request.ts'
import { problemResult } from './problem.ts'
import { readCaller } from './read-caller.ts'
import { readRequest } from './read-request.ts'
import { readSender } from './read-sender.ts'
import { service } from './service.ts'
import { successResult } from './success.ts'
import { pushKeysOf, readPusher } from './wechat-push.ts'

/** One use case per route of the room: a route without one doesn't compile. */
export type UseCases<R extends Room> = {
  [Name in RouteName as (typeof routes)[Name]['room'] extends R ? Name : never]: UseCase<Name>
}

export type UseCase<Name extends RouteName> = (call: Call<Name>) => Promise<Answer<Name>>

/**
 * The handler of a room: finds the route in the part of the contract that has the room's routes (one that lacks any
 * doesn't compile), checks the caller, validates, calls the use case and writes
 * the answer. Whatever the event holds, the answer is an HTTP answer; from 400 on it is a problem document.
 */
export function serve<R extends Room>(
  room: R,
  table: Readonly<Record<keyof UseCases<R>, Route>>,
  useCases: UseCases<R>,
): (event: HttpEvent) => Promise<HttpResult> {
  const served = routesOfRoom(room, table)
  // The contract ties each name to its own call; looked up by name at run time, that tie can't be written as a type.
  const useCaseOf = useCases as unknown as Record<string, UseCase<RouteName> | undefined>

  return async (event) => {
    const requestId = requestIdOf(event)
    const route = served.get(event.routeKey ?? '')
    const useCase = route && useCaseOf[route.name]
    if (!route || !useCase) return problemResult({ problem: 'NOT_FOUND' }, requestId)
    try {
      return await answer(event, route, useCase, requestId)
    } catch (fault) {
      return faultResult(fault, route, requestId)
    }
  }
}

async function answer(
  event: HttpEvent,
  route: NamedRoute,
  useCase: UseCase<RouteName>,
  requestId: string,
): Promise<HttpResult> {
  const now = new Date()
  const caller = await readWhoCalls(event, route, now)
  if (typeof caller === 'string') return problemResult({ problem: caller }, requestId)
  const read = readRequest(event, route)
  if ('problem' in read) return problemResult(read, requestId)
  const { path, query, body, requestKey } = read
  const request = requestKey === undefined ? undefined : await markRequest(requestKey, body)
  const call = { path, query, body, caller, request, now, requestId }
  const result = await useCase(call as Call<RouteName>)
  if ('problem' in result) return problemResult(result, requestId)
  return successResult(event, route, result)
}

async function readWhoCalls(event: HttpEvent, route: NamedRoute, now: Date): Promise<CallerIdentity | ProblemCode> {
  switch (route.who) {
    case 'acceptanceSystem':
      return readSender(event, (await service().secrets()).acceptance, now)
    case 'wechat': {
      const { wechatPushToken, wechatPushKey } = await service().secrets()
      return readPusher(event, pushKeysOf(wechatPushToken, wechatPushKey), now)
    }
    default:
      return readCaller(event, route)
  }
}

function faultResult(fault: unknown, route: NamedRoute, requestId: string): HttpResult {
  if (fault instanceof StoreUnavailable || isPassingFault(fault)) {
    log('warning', 'store unavailable', { requestId, route: route.name, ...describeFault(fault) })
    return problemResult({ problem: 'STORE_UNAVAILABLE', retryAfterSeconds: 5 }, requestId)
  }
  log('error', 'unexpected fault', { requestId, route: route.name, ...describeFault(fault) })
  return problemResult({ problem: 'UNEXPECTED' }, requestId)
}

function requestIdOf(event: HttpEvent): string {
  const given = event.requestContext?.requestId
  return typeof given === 'string' ? given : ''
}
