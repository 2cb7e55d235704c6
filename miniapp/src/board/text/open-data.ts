import type { Words } from '../../text'

interface OpenDataText {
  title: string
  intro: string
  year: string
  csv: string
  json: string
  csvOf: (title: string) => string
  jsonOf: (title: string) => string
  copy: string
  copied: string
  copyOf: (title: string) => string
  address: string
  source: string
  updated: string
  terms: string
  fields: string
}

/** Words of the page with the datasets. */
export const openDataText: Words<OpenDataText> = {
  zh: {
    title: '开放数据',
    intro: '公开栏里的数字和文字都可以下载，供研究、报道和监督使用。',
    year: '年份',
    csv: '下载 CSV',
    json: '下载 JSON',
    csvOf: (title) => `下载 CSV：${title}`,
    jsonOf: (title) => `下载 JSON：${title}`,
    copy: '复制下载地址',
    copied: '已复制',
    copyOf: (title) => `复制下载地址：${title}`,
    address: '在浏览器中打开复制的地址，就能下载 CSV。',
    source: '来源',
    updated: '更新',
    terms: '使用条款',
    fields: '数据字典',
  },
  en: {
    title: 'Open data',
    intro: 'All figures and words of the board can be downloaded, for research, reporting and oversight.',
    year: 'Year',
    csv: 'Download CSV',
    json: 'Download JSON',
    csvOf: (title) => `Download CSV: ${title}`,
    jsonOf: (title) => `Download JSON: ${title}`,
    copy: 'Copy the address',
    copied: 'Copied',
    copyOf: (title) => `Copy the address: ${title}`,
    address: 'Open the copied address in a browser to download the CSV.',
    source: 'Source',
    updated: 'Updated',
    terms: 'Terms of use',
    fields: 'Data dictionary',
  },
}
