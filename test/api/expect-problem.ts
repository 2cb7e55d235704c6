import { type Problem, type ProblemCode, problems } from '@minping/shared/api'
import type { Received } from './http.ts'

/** Asserts that an answer is the whole problem document of a code: status, content type and both sentences. */
export function expectProblem(received: Received<unknown>, code: ProblemCode): Problem {
  const { status, zh, en } = problems[code]
  expect(received).toMatchObject({ status, body: { code, status, zh, en, title: en } })
  expect(received.type).toMatch(/^application\/problem\+json/)
  const problem = received.body as Problem
  expect(problem.type).toContain(code)
  expect(problem.requestId).toMatch(/\S/)
  return problem
}
