import type { DatasetSummary } from '@minping/shared/api'
import {
  type PublicFigureName,
  publicFigureNames,
  withholdingReasonCodes,
  withholdingReasons,
} from '@minping/shared/publication'

/** The data dictionary: what each dataset is and what its fields mean, in the order of the columns. */

export type DatasetName = DatasetSummary['dataset']
type Field = DatasetSummary['fields'][number]

/** What each figure is called and how it is counted. */
export const figureNames: Record<PublicFigureName, { zh: string; en: string }> = {
  activeGoodRate: { zh: '主动评价好评率', en: 'Active good rate: good active reviews ÷ all active reviews' },
  goodRate: { zh: '好评率', en: 'Good rate: good reviews ÷ all reviews, defaults included' },
  activeRate: { zh: '主动评价率', en: 'Active rate: active reviews ÷ all reviews' },
  badRate: { zh: '差评率', en: 'Bad rate: bad reviews ÷ all reviews' },
  rectificationRate: {
    zh: '差评回访整改率',
    en: 'Rectification rate: bad reviews followed up, put right or explained, and replied to ÷ those due or done',
  },
  onTimeRate: { zh: '按时整改率', en: 'On-time rate: done in time ÷ due or done' },
  satisfactionRate: { zh: '回访整改满意率', en: 'Satisfaction rate: reviewers satisfied ÷ reviewers asked' },
}

const demonstration: Field = {
  name: 'demonstration',
  zh: '是否演示数据',
  en: 'Whether it is demonstration data',
  values: 'true, false',
}
const regionCode: Field = {
  name: 'regionCode',
  zh: '行政区划代码（GB/T 2260；530700 为市本级）',
  en: 'Code of the region (GB/T 2260; 530700 is the municipal level)',
}
const hallName: Field = { name: 'hallName', zh: '政务服务大厅名称', en: 'Name of the service hall' }

export const fieldsOf: Record<DatasetName, readonly Field[]> = {
  figures: [
    { name: 'period', zh: '统计期间', en: 'Period', values: '2024, 2024-Q3, 2024-09' },
    { name: 'periodKind', zh: '期间类型：年、季度、月', en: 'Kind of period', values: 'year, quarter, month' },
    {
      name: 'scope',
      zh: '统计范围：全市、县（区）、大厅',
      en: 'Place: city, region or hall',
      values: 'city:…, region:…, hall:…',
    },
    { name: 'scopeName', zh: '统计范围名称', en: 'Name of the place' },
    { name: 'figure', zh: '指标代码', en: 'Code of the figure', values: publicFigureNames.join(', ') },
    { name: 'figureName', zh: '指标名称', en: 'Name of the figure' },
    { name: 'numerator', zh: '分子；隐去时为空', en: 'Numerator; empty where hidden', unit: '件' },
    { name: 'denominator', zh: '分母；隐去时为空', en: 'Denominator; empty where hidden', unit: '件' },
    { name: 'percent', zh: '比率；0/0 和隐去时为空', en: 'Rate; empty for 0/0 and where hidden', unit: '%' },
    { name: 'target', zh: '当年目标；没有目标时为空', en: 'Target of the year; empty where there is none', unit: '%' },
    {
      name: 'hidden',
      zh: '是否因人数过少（或能由差额推算出过少的数）而隐去',
      en: 'Whether it is hidden because it is about too few people, or would tell a figure that is',
      values: 'true, false',
    },
    demonstration,
  ],
  texts: [
    { name: 'month', zh: '评价月份', en: 'Month of the review', values: 'YYYY-MM' },
    regionCode,
    { name: 'regionName', zh: '行政区划名称', en: 'Name of the region' },
    hallName,
    {
      name: 'level',
      zh: '满意度：5 非常满意 … 1 非常不满意',
      en: 'Level: 5 very satisfied … 1 very dissatisfied',
      values: '1–5',
    },
    {
      name: 'comment',
      zh: '评价内容；〔已隐去〕处去除了可能识别个人的内容',
      en: 'What was written; 〔已隐去〕 stands for what could name somebody',
    },
    { name: 'reply', zh: '答复内容；没有答复时为空', en: 'The reply; empty where there is none' },
    demonstration,
  ],
  publication: [
    regionCode,
    { name: 'hallId', zh: '政务服务大厅编号', en: 'Code of the service hall' },
    hallName,
    { name: 'proposed', zh: '累计列入拟公开的评价', en: 'Words proposed for publication so far', unit: '件' },
    { name: 'released', zh: '已公开', en: 'Released', unit: '件' },
    ...withholdingReasonCodes.map((reason) => ({
      name: `withheld_${reason}`,
      zh: `未公开：${withholdingReasons[reason].zh}`,
      en: `Withheld: ${withholdingReasons[reason].en}`,
      unit: '件',
    })),
  ],
}

/** What is said of a dataset beside its fields. */
export const describedAs: Record<DatasetName, Pick<DatasetSummary, 'title' | 'about' | 'source' | 'updated'>> = {
  figures: {
    title: { zh: '评价与整改指标', en: 'Figures of reviews and rectification' },
    about: {
      zh: '全市、各县（区）、各大厅每月、每季度、每年的评价和差评整改指标，附分子和分母。只含已经结束的期间。',
      en: 'Rates of reviews and of how bad ones were followed up, with their counts, by month, quarter and year for the city, its regions and halls. Only periods that are over.',
    },
    source: {
      zh: '政务服务“好差评”评价和差评回访整改工单，由系统逐件计数。',
      en: 'Reviews of government service and the follow-ups of bad ones, counted one by one.',
    },
    updated: {
      zh: '期间结束后的次日；各县（区）和大厅的月度指标随季度公布。申诉成立等变更会更新以往期间。',
      en: 'The day after a period ends; months of regions and halls with their quarter. Later changes, such as upheld appeals, change past periods.',
    },
  },
  texts: {
    title: { zh: '评价与答复内容', en: 'What was written and replied' },
    about: {
      zh: '已审核公开的评价和答复。差评答复后全部列入拟公开，好评按固定比例抽取；文字已去除可能识别个人的内容。',
      en: 'Reviews and replies that were released. All bad reviews that were replied to are proposed, of good ones a fixed share; what could name somebody is taken out.',
    },
    source: { zh: '评价人填写的内容和办理单位的答复。', en: 'What reviewers wrote and offices replied.' },
    updated: {
      zh: '审核公开后几分钟内；按公开的年份下载。',
      en: 'Minutes after a release; by the year of the release.',
    },
  },
  publication: {
    title: { zh: '公开审核情况', en: 'Decisions on publication' },
    about: {
      zh: '各大厅拟公开、已公开和因各种理由未公开的评价件数。',
      en: 'How many reviews of each hall were proposed, released, and withheld for which reason.',
    },
    source: { zh: '公开审核记录。', en: 'The record of decisions.' },
    updated: { zh: '审核后几分钟内。', en: 'Minutes after a decision.' },
  },
}
