import type { Words } from '../../text'
import type { ReportFormat } from './months'

interface ReportsText {
  title: string
  lead: string
  forbiddenTitle: string
  forbiddenNote: string
  noneTitle: string
  noneNote: string
  scope: string
  month: string
  monthName: (year: number, month: number) => string
  unfinished: string
  formats: Record<ReportFormat, { name: string; meaning: string }>
  take: string
  open: string
  saved: (fileName: string) => string
  language: string
}

/** Words of the monthly reports. */
export const reportsText: Words<ReportsText> = {
  zh: {
    title: '月度通报',
    lead: '主要指标与目标、排名、超期和退回工单、市场主体反映问题，数字与各处一致。',
    forbiddenTitle: '通报由督办和审计人员取用',
    forbiddenNote: '您可以在“数据”里查看自己范围的指标。',
    noneTitle: '没有可以通报的范围',
    noneNote: '通报以全市或一个县（区）为单位。',
    scope: '范围',
    month: '月份',
    monthName: (year, month) => `${year}年${month}月`,
    unfinished: '本月还没有结束，数字会继续变化。',
    formats: {
      pdf: { name: 'PDF', meaning: '可直接打印：文号、领导批示、整改要求留空' },
      xlsx: { name: 'Excel 工作簿', meaning: '同样的内容，每个表一个工作表' },
      csv: { name: 'CSV', meaning: '同样的内容，各表依次排列，UTF-8' },
    },
    take: '下载',
    open: '打开',
    saved: (fileName) => `已保存为 ${fileName}`,
    language: '超期工单以取用时为准，只列回执号和窗口，不含个人信息。',
  },
  en: {
    title: 'Monthly report',
    lead: 'Figures against targets, rankings, overdue and returned cases, problems of businesses: the same numbers as everywhere.',
    forbiddenTitle: 'Supervisors and auditors take reports',
    forbiddenNote: 'You find the figures of your own scope under Figures.',
    noneTitle: 'There is nothing to report on',
    noneNote: 'A report is about the city or a county.',
    scope: 'Scope',
    month: 'Month',
    monthName: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
    unfinished: 'The month is not over; its figures will still change.',
    formats: {
      pdf: { name: 'PDF', meaning: 'To be printed as it is, with room for the document number and remarks' },
      xlsx: { name: 'Excel workbook', meaning: 'The same, a sheet for each table' },
      csv: { name: 'CSV', meaning: 'The same, one table after the other, UTF-8' },
    },
    take: 'Save',
    open: 'Open',
    saved: (fileName) => `Saved as ${fileName}`,
    language:
      'The report is an official paper and in Chinese. Overdue cases are as of now, by number and window, without personal data.',
  },
}
