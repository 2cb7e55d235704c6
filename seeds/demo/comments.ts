import { isBad, type Level } from '@minping/shared/review'
import { complaints } from './complaints.ts'
import { badEndings, goodEndings, openings, plainEndings, praise } from './praise.ts'
import type { Random } from './random.ts'

/** A comment of a level about a matter, built around what one of the labels means. */
export function composeComment(level: Level, label: string, matter: string, random: Random): string {
  const core = random.pick(isBad(level) ? complaintOf(label).said : praiseOf(label))
  const text = `${random.pick(openings)}${core}${random.pick(endingsOf(level))}`
  return inPlace(text, matter)
}

/** What is said about a bad label; throws when a label of the set has no words here. */
export function complaintOf(label: string) {
  const complaint = complaints[label]
  if (!complaint) throw new Error(`no complaint is written for label ${label}`)
  return complaint
}

/** Puts the matter into a text. */
export function inPlace(text: string, matter: string): string {
  return text.replaceAll('{matter}', matter)
}

function praiseOf(label: string): readonly string[] {
  const words = praise[label]
  if (!words) throw new Error(`no praise is written for label ${label}`)
  return words
}

function endingsOf(level: Level): readonly string[] {
  if (isBad(level)) return badEndings
  return level === 3 ? plainEndings : goodEndings
}
