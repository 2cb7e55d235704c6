import type { Words } from './words'

/** Words of the frame around every page and of our own components. */
interface ShellText {
  product: string
  productLine: string
  back: string
  elder: string
  elderSwitch: string
  otherLanguage: string
  switchLanguage: string
  close: string
  cancel: string
  more: string
  less: string
  retry: string
  loading: string
  chosen: string
  optional: string
  required: string
  count: (used: number, most: number) => string
  showPassword: string
  hidePassword: string
  requestId: (id: string) => string
}

export const shellText: Words<ShellText> = {
  zh: {
    product: '民评',
    productLine: '政务服务“好差评”',
    back: '返回',
    elder: '大字',
    elderSwitch: '长辈版大字',
    otherLanguage: 'EN',
    switchLanguage: 'EN: switch to English',
    close: '关闭',
    cancel: '取消',
    more: '更多',
    less: '收起',
    retry: '重试',
    loading: '正在加载',
    chosen: '已选',
    optional: '选填',
    required: '必填',
    count: (used, most) => `${used}/${most}`,
    showPassword: '显示密码',
    hidePassword: '隐藏密码',
    requestId: (id) => `请求编号 ${id}`,
  },
  en: {
    product: 'Minping',
    productLine: 'Rate public services',
    back: 'Back',
    elder: 'Aa+',
    elderSwitch: 'Aa+: larger text',
    otherLanguage: '中文',
    switchLanguage: '中文：切换到中文',
    close: 'Close',
    cancel: 'Cancel',
    more: 'More',
    less: 'Less',
    retry: 'Try again',
    loading: 'Loading',
    chosen: 'chosen',
    optional: 'optional',
    required: 'required',
    count: (used, most) => `${used}/${most}`,
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    requestId: (id) => `Request id ${id}`,
  },
}
