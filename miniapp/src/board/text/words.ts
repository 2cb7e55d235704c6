import type { Words } from '../../text'

export type ToneChoice = 'all' | 'bad' | 'good'

interface PublicWordsText {
  title: string
  intro: (goodSample: number) => string
  tone: string
  tones: Record<ToneChoice, string>
  place: string
  reply: string
  noReply: string
  demonstration: string
  none: string
  noneNote: string
  more: string
  counts: string
  countsOf: (proposed: string, released: string) => string
  withheld: string
  withheldNone: string
  reasonCount: (reason: string, count: string) => string
  toBoard: string
}

/** Words of the page with what people wrote and what was replied. */
export const publicWordsText: Words<PublicWordsText> = {
  zh: {
    title: '评价与答复',
    intro: (goodSample) =>
      `有文字的差评，答复后全部列入拟公开；有文字的好评，每 ${goodSample} 条随机抽 1 条。去掉可能认出个人的内容（显示为〔已隐去〕），由被评价部门以外的人审核后公开。`,
    tone: '看哪些评价',
    tones: { all: '全部', bad: '差评', good: '好评' },
    place: '范围',
    reply: '答复',
    noReply: '好评不需要答复。',
    demonstration: '演示数据',
    none: '还没有公开的评价',
    noneNote: '审核公开后会显示在这里。',
    more: '再看一些',
    counts: '公开了多少',
    countsOf: (proposed, released) => `到目前列入拟公开 ${proposed} 条，已公开 ${released} 条。`,
    withheld: '没有公开的和原因：',
    withheldNone: '没有不予公开的。',
    reasonCount: (reason, count) => `${reason}：${count} 条`,
    toBoard: '看全部数字',
  },
  en: {
    title: 'Reviews and answers',
    intro: (goodSample) =>
      `Bad reviews with words are all proposed for publication once they are answered; of good ones, one of ${goodSample} at random. What could name somebody is taken out (〔已隐去〕), and somebody from outside the department concerned checks each.`,
    tone: 'Which reviews',
    tones: { all: 'All', bad: 'Bad', good: 'Good' },
    place: 'Place',
    reply: 'Answer',
    noReply: 'A good review needs no answer.',
    demonstration: 'Demonstration data',
    none: 'Nothing is published yet',
    noneNote: 'What has been checked and released appears here.',
    more: 'Show more',
    counts: 'How much is published',
    countsOf: (proposed, released) => `${proposed} were proposed so far, ${released} of them are published.`,
    withheld: 'Not published, and why:',
    withheldNone: 'None was refused.',
    reasonCount: (reason, count) => `${reason}: ${count}`,
    toBoard: 'All figures',
  },
}
