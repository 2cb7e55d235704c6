import { codeOfPlace, type Place } from '@minping/shared/directory'
import { channels, isBad, maskPhone, type Review, receiptNumber } from '@minping/shared/review'
import type { City } from '../city.ts'
import type { BadReview } from './cases.ts'
import { type JudgedOccasion, type SaidJudgement, sayBad, sayGood } from './judgements.ts'
import type { Random } from './random.ts'
import { channelWeights } from './volumes.ts'
import { wayOf } from './ways.ts'

/** A review as it was given, and what makes it a case. */
export interface WrittenReview {
  review: Review
  contactPhone?: string
  bad?: BadReview
}

const day = 24 * 3_600_000

/** Writes down what was said of each service, in order of time; the reviews are numbered behind `before`. */
export function createWriter(
  city: City,
  count: number,
  now: Date,
  [random, ofChannels, ofWays]: readonly [ofReviews: Random, ofChannels: Random, ofWays: Random],
  before = 0,
) {
  const matters = new Map(city.items.map((item) => [item.itemCode, item.name]))
  let number = before
  return (occasion: JudgedOccasion): WrittenReview => {
    number += 1
    const matter = matters.get(occasion.itemCode ?? '') ?? `${occasion.window.service}业务`
    const reviewId = `demo-${String(number).padStart(6, '0')}`
    const facts = factsOf(occasion, city, reviewId, number, random)
    if (occasion.kind === 'default') return { review: { ...facts, level: occasion.level, labels: [] } }
    const said = isBad(occasion.level)
      ? sayBad(occasion.level, matter, city.labelSet, random)
      : sayGood(occasion.level, matter, city.labelSet, random)
    const channel = channels[ofChannels.weighted(channels.map((name) => channelWeights[name]))]
    const way = wayOf(facts, isBad(occasion.level), city.outcomeReasons, ofWays)
    const review = { ...facts, channel, ...way, ...judgementOf(said), citizen: chooseCitizen(count, random) }
    return isBad(occasion.level)
      ? withContact({ review, bad: { review, saidAt: occasion.at, theme: said.theme, matter } }, number, random)
      : withSupplement(withContactSometimes({ review }, number, random), matter, city, now, random)
  }
}

/** What is known without anybody saying anything. */
function factsOf(occasion: JudgedOccasion, city: City, reviewId: string, number: number, random: Random) {
  const place = placeOf(occasion, city)
  const submittedAt = occasion.at.toISOString()
  const hasProject = occasion.kind === 'default' || random.chance(0.8)
  return {
    reviewId,
    receiptNo: receiptNumber(reviewId, submittedAt),
    kind: occasion.kind,
    place,
    ...(hasProject && { projectNo: projectNumber(place, occasion.at, number) }),
    labelSetVersion: city.labelSet.version,
    anonymous: true,
    submittedAt,
    excluded: false,
    generated: true,
  } satisfies Omit<Review, 'level' | 'labels'>
}

function placeOf({ window, itemCode }: JudgedOccasion, city: City): Place {
  const { regionCode, hallId, windowId, departmentCode } = window
  return { cityCode: city.cityCode, regionCode, hallId, windowId, departmentCode, ...(itemCode && { itemCode }) }
}

/** Starts with the region as real ones do; the D says that it is made up. */
function projectNumber(place: Place, at: Date, number: number): string {
  const year = at.getUTCFullYear()
  return `${codeOfPlace(place, 'region')}${year}D${String(number).padStart(6, '0')}`
}

/** Some people come again; none of these identities can sign in. */
function chooseCitizen(count: number, random: Random): string {
  const kind = random.chance(0.45) ? 'wechat' : 'device'
  return `${kind}:demo-${random.between(1, Math.ceil(count * 0.6))}`
}

function judgementOf({ level, labels, comment }: SaidJudgement) {
  return { level, labels, ...(comment !== undefined && { comment }) }
}

function withContact(written: WrittenReview, number: number, random: Random): WrittenReview {
  if (random.chance(0.34)) return written
  const contactPhone = fakePhone(number)
  const review: Review = { ...written.review, anonymous: false, contactMasked: maskPhone(contactPhone) }
  return { ...written, review, contactPhone, ...(written.bad && { bad: { ...written.bad, review } }) }
}

function withContactSometimes(written: WrittenReview, number: number, random: Random): WrittenReview {
  return random.chance(0.05) ? withContact(written, number, random) : written
}

/** Of the form of a mobile number, in the range 154 that no operator is known to give out. */
function fakePhone(number: number): string {
  return `154${String(number % 100_000_000).padStart(8, '0')}`
}

/** 追评 of good reviews: a few, and a very few of them bad. */
function withSupplement(written: WrittenReview, matter: string, city: City, now: Date, random: Random): WrittenReview {
  if (!random.chance(0.008)) return written
  const at = new Date(Date.parse(written.review.submittedAt) + random.between(day, 12 * day))
  if (at > now) return written
  const said = random.chance(0.05)
    ? sayBad(2, matter, city.labelSet, random)
    : sayGood(written.review.level, matter, city.labelSet, random)
  const supplement = { ...judgementOf(said), submittedAt: at.toISOString() }
  const review: Review = { ...written.review, supplement }
  return isBad(said.level)
    ? { ...written, review, bad: { review, saidAt: at, theme: said.theme, matter } }
    : { ...written, review }
}
