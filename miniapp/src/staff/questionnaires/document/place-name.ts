import type { placesText } from '../text/places'

type PlacesText = (typeof placesText)['zh']

/** Where a path of the document is, as people read it: 第 2.3 题 · 选项 1 · 名称 · 英文. */
export function placeName(path: string, text: PlacesText): string {
  const [first, section, second, question, ...rest] = path.split('.')
  if (first !== 'sections' || section === undefined)
    return joined(path === '' ? [] : path.split('.'), text) || text.about
  const number = Number(section) + 1
  const head =
    second === 'questions' && question !== undefined
      ? text.question(`${number}.${Number(question) + 1}`)
      : text.section(number)
  const within = second === 'questions' && question !== undefined ? rest : path.split('.').slice(2)
  return [head, joined(within, text)].filter(Boolean).join(text.between)
}

/** A list and the number in it are one name: 选项 1. Steps inside a condition are too many to be told. */
function joined(steps: readonly string[], text: PlacesText): string {
  const condition = steps.indexOf('visibleIf')
  const told = condition < 0 ? steps : steps.slice(0, condition + 1)
  return told
    .flatMap((step, index) => {
      if (/^\d+$/.test(step)) return []
      const name = text.parts[step] ?? step
      const next = told[index + 1]
      return [next !== undefined && /^\d+$/.test(next) ? text.entry(name, Number(next) + 1) : name]
    })
    .join(text.between)
}
