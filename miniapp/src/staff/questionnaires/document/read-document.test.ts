import { sample } from '../testing/sample'
import { placesText } from '../text/places'
import { placeName } from './place-name'
import { readDocument, writeDocument } from './read-document'

function mistakesOf(text: string) {
  const read = readDocument(text)
  return 'mistakes' in read ? read.mistakes : []
}

/** The sample with a value put at a path. */
function withValue(path: string, value: unknown): string {
  const document = JSON.parse(writeDocument(sample)) as Record<string, unknown>
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const part = steps.reduce<Record<string, unknown>>((one, step) => one[step] as Record<string, unknown>, document)
  part[last] = value
  return JSON.stringify(document)
}

describe('an imported questionnaire', () => {
  it('is what was exported', () => {
    expect(readDocument(writeDocument(sample))).toEqual({ document: sample })
  })

  it('may begin with a byte order mark', () => {
    expect(readDocument(`\uFEFF${writeDocument(sample)}`)).toEqual({ document: sample })
  })

  it.each<[string, unknown, string]>([
    ['title.en', undefined, 'title.en'],
    ['sections.0.questions.0.title.zh', '', 'sections.0.questions.0.title.zh'],
    ['sections.0.questions.0.scale', 'six', 'sections.0.questions.0.scale'],
    ['sections.0.questions.1.type', 'choice', 'sections.0.questions.1.type'],
    ['sections.0.questions.1.options', [], 'sections.0.questions.1.options'],
    ['sections.1.questions.1.visibleIf.any.1.all.0', { row: 'law' }, 'sections.1.questions.1.visibleIf.any.1.all.0'],
    ['sections.1.questions.1.colour', 'red', 'sections.1.questions.1.colour'],
    ['questionnaireId', 'Not A Code', 'questionnaireId'],
    ['index.mapping', 'curved', 'index.mapping'],
    ['index.environments.0.weight', -1, 'index.environments.0.weight'],
    ['sections.0.questions.0.required', 'yes', 'sections.0.questions.0.required'],
    ['sections', [], 'sections'],
  ])('with %s wrong is told there, in both languages', (path, value, at) => {
    const mistakes = mistakesOf(withValue(path, value))
    expect(mistakes.map((mistake) => mistake.path)).toEqual([at])
    expect(mistakes[0]?.zh).toMatch(/\p{Script=Han}/u)
    expect(mistakes[0]?.en).toMatch(/[a-z]/)
  })

  it('is told all its mistakes at once', () => {
    const text = withValue('title.en', '').replace('"scale":"five"', '"scale":"six"')
    expect(mistakesOf(text)).toHaveLength(2)
  })

  it.each(['', '[]', '"text"', '{"a": 1,}', 'null', '12'])('that is %j is refused in words', (text) => {
    expect(mistakesOf(text).length).toBeGreaterThan(0)
  })
})

describe('where something is', () => {
  it.each([
    ['', '问卷'],
    ['title.en', '标题 · 英文'],
    ['sections.1.title.zh', '第 2 部分 · 标题 · 中文'],
    ['sections.1.questions.2.options.0.name.en', '第 2.3 题 · 选项 1 · 名称 · 英文'],
    ['sections.0.questions.0.visibleIf.all.1.any.0', '第 1.1 题 · 显示条件'],
    ['index.environments.0.items.1', '指数 · 环境 1 · 题目 2'],
    ['kinds.0.kind', '填报人 1 · 标识'],
  ])('%s is said as people read it', (path, said) => {
    expect(placeName(path, placesText.zh)).toBe(said)
  })
})
