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
export type PublicFigure =
  | (Figure & { hidden: false; target?: number | null; met?: boolean | null })
  | { hidden: true; numerator: null; denominator: null; percent: null; target?: number | null; met?: null }

export type PublicFigures = Record<PublicFigureName, PublicFigure>

/** How many people stand behind the figures of a group. */
export function sizesOfGroup(figures: Figures, group: FigureGroup): number[] {
  return figureGroups[group].map((name) => figures[name].denominator)
}

/** The figures that may be shown, without those of the groups that are hidden. */
export function publicFigures(figures: Figures, isHidden: (group: FigureGroup) => boolean): PublicFigures {
  const groups = Object.entries(figureGroups) as [FigureGroup, readonly PublicFigureName[]][]
  return Object.fromEntries(
    groups.flatMap(([group, names]) =>
      names.map((name) => [name, isHidden(group) ? withoutCounts(figures[name]) : { hidden: false, ...figures[name] }]),
    ),
  ) as PublicFigures
}

function withoutCounts(figure: Figure | FigureWithTarget): PublicFigure {
  const nothing = { hidden: true, numerator: null, denominator: null, percent: null } as const
  return 'target' in figure ? { ...nothing, target: figure.target, met: null } : nothing
}
