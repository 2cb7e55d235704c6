import { completePeriods, placesOf, publicFigureNames, withholdingReasonCodes } from '@minping/shared/publication'
import { service } from '../../platform/service.ts'
import { readPublicationCounts, readReleased } from '../../store/publication-entity.ts'
import { publishedFigures, treeOf } from '../published.ts'
import { readableTexts } from '../readable-texts.ts'
import { figureNames } from './dictionary.ts'

export type Row = Record<string, string | number | boolean | null>

/** Every figure of every place and period of a year. */
export async function figureRows(year: string, today: string): Promise<Row[]> {
  const directory = await service().city()
  const scopes = placesOf(treeOf(directory)).map(({ scope }) => scope)
  const cells = completePeriods(Number(year), today).flatMap((period) =>
    scopes.map((scope) => publishedFigures(scope, period, today)),
  )
  return (await Promise.all(cells)).flatMap(({ scope, period, figures, generated }) =>
    publicFigureNames.map((name) => {
      const figure = figures[name]
      return {
        period: period.text,
        periodKind: period.kind,
        scope,
        scopeName: directory.nameOfScope(scope)?.name ?? scope,
        figure: name,
        figureName: figureNames[name].zh,
        numerator: figure.numerator,
        denominator: figure.denominator,
        percent: figure.percent,
        target: 'target' in figure ? figure.target : null,
        hidden: figure.hidden,
        demonstration: generated,
      }
    }),
  )
}

/** What was released in a year and may be read now. */
export async function textRows(year: string): Promise<Row[]> {
  const { table, city } = service()
  const directory = await city()
  const released = await readReleased(table, [...directory.halls.keys()], year)
  return (await readableTexts(table, released)).map(({ month, place, level, words, generated }) => ({
    month,
    regionCode: place.regionCode,
    regionName: directory.regions.get(place.regionCode)?.name ?? place.regionCode,
    hallName: directory.halls.get(place.hallId)?.name ?? place.hallId,
    level,
    comment: words.comment,
    reply: words.reply ?? null,
    demonstration: generated,
  }))
}

/** How many words of each hall were proposed, released and withheld. */
export async function publicationRows(): Promise<Row[]> {
  const { table, city } = service()
  const halls = [...(await city()).halls.values()]
  const counts = await readPublicationCounts(
    table,
    halls.map(({ hallId }) => hallId),
  )
  return halls.map(({ regionCode, hallId, name }, index) => ({
    regionCode,
    hallId,
    hallName: name,
    proposed: counts[index]?.proposed ?? 0,
    released: counts[index]?.released ?? 0,
    ...Object.fromEntries(
      withholdingReasonCodes.map((reason) => [`withheld_${reason}`, counts[index]?.withheld[reason] ?? 0]),
    ),
  }))
}
