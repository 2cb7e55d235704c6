import type { PublicationView } from '@minping/shared/api'
import type { Words } from '../../text'

type State = PublicationView['state']

interface PublicationsText {
  title: string
  intro: string
  state: string
  states: Record<State, string>
  none: Record<State, string>
  noneNote: string
  more: string
  forbiddenTitle: string
  forbiddenNote: string
  toDashboard: string
  said: string
  reply: string
  published: Record<State, string>
  hide: string
  hideHint: string
  release: string
  withhold: string
  withholdTitle: string
  withholdNote: string
  reason: string
  back: string
  notShown: string
  content: Record<'unchecked' | 'waiting' | 'undecided', string>
  toRecord: string
  stale: string
  done: Record<'release' | 'withhold', string>
  decided: (by: string, when: string) => string
  generated: string
}

/** Words of the page where somebody decides what the public reads. */
export const publicationsText: Words<PublicationsText> = {
  zh: {
    title: '公开审核',
    intro:
      '有文字的差评答复后全部列在这里，有文字的好评按比例随机抽取。请通读将要公开的文字，确认认不出任何个人再公开；不公开须选理由，各种理由的件数会向社会公布。',
    state: '审核状态',
    states: { proposed: '待审核', released: '已公开', withheld: '未公开' },
    none: { proposed: '没有待审核的文字', released: '还没有公开的文字', withheld: '没有不予公开的文字' },
    noneNote: '差评答复后、好评抽中后会列在这里。',
    more: '再看一些',
    forbiddenTitle: '公开审核由督办人员办理',
    forbiddenNote: '被评价的大厅和部门不决定公开哪些评价。',
    toDashboard: '看好评率',
    said: '原文',
    reply: '答复',
    published: { proposed: '将公开的文字', released: '公开的文字', withheld: '未公开，如公开则为' },
    hide: '再隐去（每行一处，按原文填写）',
    hideHint: '系统没有去掉、但可能认出个人的词句，至少两个字。',
    release: '公开',
    withhold: '不公开',
    withholdTitle: '不公开这条评价',
    withholdNote: '评价难听不是理由。各种理由的件数会向社会公布。',
    reason: '理由',
    back: '返回',
    content: {
      unchecked: '这段文字没有经过微信内容安全检查。放出，就是由您判断它可以公开。',
      waiting: '这段文字正在等待微信内容安全检查，检查完才能放出。',
      undecided: '这段文字没有通过内容安全检查。要放出，请先在评价详情里决定显示。',
    },
    toRecord: '打开评价详情',
    notShown: '这条评价已不予采纳、存疑或评价人要求不公开，无论怎样审核都不显示。',
    stale: '刚刚有人审核过，已显示最新状态。',
    done: { release: '已公开。', withhold: '已记为不公开。' },
    decided: (by, when) => `${by} ${when} 审核`,
    generated: '演示数据',
  },
  en: {
    title: 'Publication',
    intro:
      'Every bad review with words comes here once it is answered, and a random share of good ones. Read what would be published and make sure that nobody can be recognised. Withholding needs a reason; how often each was given is published.',
    state: 'State',
    states: { proposed: 'To decide', released: 'Published', withheld: 'Withheld' },
    none: {
      proposed: 'Nothing waits for a decision',
      released: 'Nothing is published yet',
      withheld: 'Nothing was withheld',
    },
    noneNote: 'Bad reviews come here once they are answered, good ones when they are drawn.',
    more: 'Show more',
    forbiddenTitle: 'Supervisors decide on publication',
    forbiddenNote: 'Halls and departments that were judged do not decide what is published.',
    toDashboard: 'Go to the figures',
    said: 'As written',
    reply: 'Answer',
    published: { proposed: 'To be published', released: 'As published', withheld: 'Not published; it would read' },
    hide: 'Take out besides (one a line, as written)',
    hideHint: 'What could name somebody and is still there; two characters or more.',
    release: 'Publish',
    withhold: 'Withhold',
    withholdTitle: 'Withhold this review',
    withholdNote: 'Displeasing is no reason. How often each reason was given is published.',
    reason: 'Reason',
    back: 'Back',
    content: {
      unchecked: 'WeChat has not checked these words. By releasing them you judge that they may be public.',
      waiting: 'These words wait for WeChat’s content check; they can be released once it is done.',
      undecided:
        'These words did not pass the content check. To release them, first decide on the review’s page to show them.',
    },
    toRecord: 'Open the review',
    notShown: 'The review was excluded, is flagged, or is kept private: it is not shown whatever is decided.',
    stale: 'Somebody has just decided; the present state is shown.',
    done: { release: 'Published.', withhold: 'Withheld.' },
    decided: (by, when) => `${by}, ${when}`,
    generated: 'Demonstration data',
  },
}
