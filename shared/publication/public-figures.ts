import type { Figure, Figures, FigureWithTarget } from '../figures/index.ts'

/**
 * What the public sees of figures. Those of a group are about the same people and are hidden together, so that one
 * doesn't tell another: of all rates of judgements the counts follow from each other.
 */
export const figureGroups = {
  judgements: ['activeGoodRate', 'goodRate', 'activeRate', 'badRate'],
  rectification: ['rectificationRate', 'onTimeRate'],
  satisfaction: ['satisfactionRate'],
} as const satisfies Record<string, readonly (keyof Figures)[]>

export type FigureGroup = keyof typeof figureGroups
export type PublicFigureName = (typeof figureGroups)[FigureGroup][number]
export const publicFigureNames: readonly PublicFigureName[] = Object.values(figureGroups).flat()

/** A figure with its counts; `percent` null is 0/0 (无数据). Hidden: it is about too few, and nothing of it is told. */
export interface PublicFigure {
  hidden: boolean
  numerator: number | null
  denominator: number | null
  percent: string | null
}

export interface PublicFigureWithTarget extends PublicFigure {
  /** In percent; null where none is set. */
  target: number | null
  met: boolean | null
}

export type PublicFigures = {
  [Name in PublicFigureName]: Figures[Name] extends FigureWithTarget ? PublicFigureWithTarget : PublicFigure
}

/** How many people stand behind the figures of a group. */
export function sizesOfGroup(figures: Figures, group: FigureGroup): number[] {
  return figureGroups[group].map((name) => figures[name].denominator)
}

/** The figures that may be shown, without those of the groups that are hidden. */
export function publicFigures(figures: Figures, isHidden: (group: FigureGroup) => boolean): PublicFigures {
  const groups = Object.entries(figureGroups) as [FigureGroup, readonly PublicFigureName[]][]
  return Object.fromEntries(
    groups.flatMap(([group, names]) =>
      names.map((name) => [name, isHidden(group) ? withoutCounts(figures[name]) : withCounts(figures[name])]),
    ),
  ) as PublicFigures
}

function withCounts(figure: Figure | FigureWithTarget): PublicFigure | PublicFigureWithTarget {
  const { numerator, denominator, percent } = figure
  const counts = { hidden: false, numerator, denominator, percent }
  return 'target' in figure ? { ...counts, target: figure.target, met: figure.met } : counts
}

function withoutCounts(figure: Figure | FigureWithTarget): PublicFigure | PublicFigureWithTarget {
  const nothing = { hidden: true, numerator: null, denominator: null, percent: null }
  return 'target' in figure ? { ...nothing, target: figure.target, met: null } : nothing
}
