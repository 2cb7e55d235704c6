import * as z from 'zod'
import type { Condition } from '../survey/condition.ts'
import { type Questionnaire, scaleNames, scoreMappings } from '../survey/questionnaire.ts'
import { mostFiles } from '../upload/check-file.ts'
import { attachedFile } from './upload-schemas.ts'

/** Lower-case words joined by hyphens. */
export const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(48)
export const words = z.strictObject({ zh: z.string().min(1).max(1000), en: z.string().min(1).max(2000) })
const day = z.iso.date()

const bound = z.number().min(-1e9).max(1e9)
const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition).min(1).max(20) }),
      z.strictObject({ any: z.array(condition).min(1).max(20) }),
      z.strictObject({ not: condition }),
      z.strictObject({ kinds: z.array(code).min(1).max(20) }),
      z.strictObject({ question: code, options: z.array(code).min(1).max(60) }),
      z.strictObject({ question: code, answered: z.literal(true) }),
      z.strictObject({ question: code, row: code.optional(), atLeast: bound.optional(), atMost: bound.optional() }),
    ]),
  )
  .meta({ id: 'Condition' })

const option = z.strictObject({ option: code, name: words, withText: z.boolean(), alone: z.boolean() })
const keywordGroup = z.strictObject({
  group: code,
  name: words,
  words: z.array(z.string().min(1).max(20)).min(1).max(50),
})
const count = z.int().min(0).max(60)

const questionBase = {
  questionId: code,
  title: words,
  hint: words.optional(),
  required: z.boolean(),
  notExperienced: z.boolean(),
  visibleIf: condition.optional(),
  problem: z
    .strictObject({
      category: code,
      atMost: z.int().min(0).max(10).optional(),
      options: z.array(code).max(60).optional(),
    })
    .optional(),
}
const options = z.array(option).min(2).max(60)
const scale = z.enum(scaleNames)
const question = z.discriminatedUnion('type', [
  z.strictObject({ ...questionBase, type: z.literal('single'), options, randomOrder: z.boolean() }),
  z.strictObject({
    ...questionBase,
    type: z.literal('multiple'),
    options,
    randomOrder: z.boolean(),
    least: count.optional(),
    most: count.optional(),
  }),
  z.strictObject({ ...questionBase, type: z.literal('scale'), scale }),
  z.strictObject({
    ...questionBase,
    type: z.literal('matrix'),
    scale,
    rows: z
      .array(z.strictObject({ rowId: code, title: words }))
      .min(1)
      .max(30),
    randomOrder: z.boolean(),
  }),
  z.strictObject({
    ...questionBase,
    type: z.literal('ranking'),
    options,
    randomOrder: z.boolean(),
    most: count.optional(),
  }),
  z.strictObject({
    ...questionBase,
    type: z.literal('number'),
    unit: words,
    decimals: z.int().min(0).max(2),
    least: bound,
    most: bound,
    edges: z.array(bound).max(20),
    promiseId: code.optional(),
  }),
  z.strictObject({ ...questionBase, type: z.literal('date'), earliest: day.optional(), latest: day.optional() }),
  z.strictObject({
    ...questionBase,
    type: z.literal('text'),
    long: z.boolean(),
    most: z.int().min(1).max(2000),
    groups: z.array(keywordGroup).max(30),
  }),
  z.strictObject({ ...questionBase, type: z.literal('file'), most: z.int().min(1).max(mostFiles) }),
])

const weight = z.number().min(0).max(1000)

/** A questionnaire as a document: what is imported, edited and exported. What it says about itself is checked by shared/survey. */
export const questionnaire: z.ZodType<Questionnaire> = z.strictObject({
  questionnaireId: code,
  title: words,
  introduction: words,
  kinds: z.array(z.strictObject({ kind: code, name: words })).max(20),
  sections: z
    .array(
      z.strictObject({
        sectionId: code,
        title: words,
        introduction: words.optional(),
        visibleIf: condition.optional(),
        questions: z.array(question).min(1).max(60),
      }),
    )
    .min(1)
    .max(30),
  index: z
    .strictObject({
      mapping: z.enum(scoreMappings),
      environments: z
        .array(
          z.strictObject({
            environment: code,
            name: words,
            weight,
            items: z
              .array(z.strictObject({ item: z.string().max(100), weight }))
              .min(1)
              .max(60),
          }),
        )
        .min(1)
        .max(20),
    })
    .optional(),
})

/** An answer to one question; whether it fits the question is checked by shared/survey. */
export const answer = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('notExperienced') }),
  z.strictObject({ type: z.literal('single'), option: code, text: z.string().max(200).optional() }),
  z.strictObject({ type: z.literal('multiple'), options: z.array(code).max(60), text: z.string().max(200).optional() }),
  z.strictObject({ type: z.literal('scale'), score: z.int().min(0).max(10) }),
  z.strictObject({
    type: z.literal('matrix'),
    scores: z.record(code, z.union([z.int().min(0).max(10), z.literal('notExperienced')])),
  }),
  z.strictObject({ type: z.literal('ranking'), options: z.array(code).max(60) }),
  z.strictObject({ type: z.literal('number'), value: bound }),
  z.strictObject({ type: z.literal('date'), day }),
  z.strictObject({ type: z.literal('text'), text: z.string().max(4000) }),
  z.strictObject({
    type: z.literal('file'),
    files: z.array(z.strictObject(attachedFile.shape)).max(mostFiles).describe('Uploaded before (POST /api/uploads).'),
  }),
])
