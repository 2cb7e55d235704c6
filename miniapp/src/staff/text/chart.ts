import type { Words } from '../../text'

interface ChartText {
  showTable: string
  hideTable: string
  showTableOf: (caption: string) => string
  hideTableOf: (caption: string) => string
}

/** Words of charts and the tables behind them. */
export const chartText: Words<ChartText> = {
  zh: {
    showTable: '查看数据表',
    hideTable: '收起数据表',
    showTableOf: (caption) => `查看数据表：${caption}`,
    hideTableOf: (caption) => `收起数据表：${caption}`,
  },
  en: {
    showTable: 'Show the table',
    hideTable: 'Hide the table',
    showTableOf: (caption) => `Show the table: ${caption}`,
    hideTableOf: (caption) => `Hide the table: ${caption}`,
  },
}
