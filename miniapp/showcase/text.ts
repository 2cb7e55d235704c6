import type { Words } from '../src/text/words'

interface ShowcaseText {
  title: string
  lead: string
  scheme: string
  schemes: Record<'system' | 'light' | 'dark', string>
  colours: string
  contrast: (ratio: string, needed: string) => string
  edges: string
  type: string
  sample: string
  spacing: string
  icons: string
  footer: string
  place: string
  another: string
  long: string
  meaning: string
  hint: string
  wrong: string
  dialog: string
  states: Record<
    | 'rest'
    | 'busy'
    | 'disabled'
    | 'on'
    | 'open'
    | 'filled'
    | 'empty'
    | 'wrong'
    | 'tooLong'
    | 'loading'
    | 'attention'
    | 'chosen'
    | 'none',
    string
  >
}

export const showcaseText: Words<ShowcaseText> = {
  zh: {
    title: '组件展示',
    lead: '每个组件，每种状态；右上角切换大字和语言，下面切换深浅色。',
    scheme: '深浅色',
    schemes: { system: '跟随系统', light: '浅色', dark: '深色' },
    colours: '颜色与对比度',
    contrast: (ratio, needed) => `${ratio} : 1（至少 ${needed}）`,
    edges: '线条与控件边框',
    type: '字号',
    sample: '这次办事，您满意吗？',
    spacing: '间距与圆角',
    icons: '图标',
    footer: '页面的主要操作',
    place: '古城区政务服务大厅',
    another: '另一项',
    long: '一个很长很长的说明，用来看它在窄屏上怎样换行，会不会把别的东西挤出去',
    meaning: '选择它意味着什么，写在下面一行',
    hint: '一行提示，说明怎么填',
    wrong: '这里填得不对：请写明原因和下一步。',
    dialog: '打开对话框',
    states: {
      rest: '平常',
      busy: '正在进行',
      disabled: '不可用',
      on: '已打开',
      open: '已展开',
      filled: '已填写',
      empty: '空',
      wrong: '有错误',
      tooLong: '超长',
      loading: '正在加载',
      attention: '需要注意',
      chosen: '已选择',
      none: '未选择',
    },
  },
  en: {
    title: 'Components',
    lead: 'Every component in every state. Larger text and the language are switched above, the scheme below.',
    scheme: 'Scheme',
    schemes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    colours: 'Colours and contrast',
    contrast: (ratio, needed) => `${ratio} : 1 (at least ${needed})`,
    edges: 'Lines and edges of controls',
    type: 'Type',
    sample: 'Were you satisfied with this visit?',
    spacing: 'Spacing and corners',
    icons: 'Icons',
    footer: "The page's main action",
    place: 'Gucheng Government Service Hall',
    another: 'Another',
    long: 'A long explanation that shows how it wraps on a narrow screen, and whether it pushes something else out',
    meaning: 'What choosing it means, in a line of its own',
    hint: 'A line that helps to fill it in',
    wrong: 'This is not right: the reason and the next step stand here.',
    dialog: 'Open the dialog',
    states: {
      rest: 'at rest',
      busy: 'busy',
      disabled: 'disabled',
      on: 'on',
      open: 'open',
      filled: 'filled in',
      empty: 'empty',
      wrong: 'wrong',
      tooLong: 'too long',
      loading: 'loading',
      attention: 'needs attention',
      chosen: 'chosen',
      none: 'nothing chosen',
    },
  },
}
