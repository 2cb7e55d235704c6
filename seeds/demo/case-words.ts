import type { RectificationPath } from '@minping/shared/follow-up'
import { complaintOf, inPlace } from './comments.ts'
import type { Random } from './random.ts'

/** What the history of a case says. All made up. */
export interface CaseWords {
  visitReached(): string
  visitNotReached(): string
  noContact(): string
  reveal(): string
  appeal(): string
  appealUpheld(): string
  appealRejected(): string
  extension(): string
  extensionGranted(): string
  extensionRefused(): string
  handOver(): string
  submission(path: RectificationPath): string
  returned(): string
  reply(path: RectificationPath): string
  supervision(): string
  dissatisfied(): string
}

const notReached = ['两次拨打均无人接听，下午再联系。', '电话关机，改日再访。', '对方正在开会，约定明天上午再联系。']
const appeals = [
  '评价人回访时表示本想评价另一窗口，属误评，申请不予采纳。',
  '当日该窗口未办理此业务，核对叫号记录后认为评价对象有误，申请复核。',
  '反映内容与办件记录不符，录像显示办理过程规范，申请复核。',
]
const upheld = ['经核对叫号记录和录像，确属误评，申诉成立。', '经向评价人核实，评价对象有误，申诉成立。']
const rejected = ['录像显示反映情况基本属实，申诉不成立，请按规定整改。', '现有材料不足以证明误评，申诉不成立。']
const extensions = ['涉及系统接口改造，需与省级平台对接，申请延期。', '需两个部门会商流程，申请延期。']
const granted = ['情况属实，同意延期，请按新的期限反馈。', '同意，延期期间请主动向评价人说明进展。']
const refused = ['可先完成窗口能做的部分并反馈，不同意延期。', '理由不充分，请按原期限办理。']
const handOvers = ['外出培训三天，移交同事继续办理。', '这个窗口由同事对接，移交办理。']
const returns = [
  '整改措施不具体，没有说明何时落实，退回重办。',
  '未附整改后的样本照片，退回补充。',
  '只有口头答复，没有长效措施，退回重办。',
]
const supervisions = ['已超过办理时限，请今天内说明原因并提出办结时间。', '临近时限，请抓紧办理并按时反馈。']
const dissatisfactions = ['再去办的时候还是老样子。', '答复很客气，但问题没有解决。', '只是道歉，没有看到改进。']
const reveals = ['电话回访核实情况', '回访前核对联系电话']
const explanation = '按现行规定，该环节不能省略，已向您说明依据，并告知可以网上预审以减少往返。'

/** The words of a case about a label and a matter. */
export function caseWords(theme: string, matter: string, random: Random): CaseWords {
  const { said, found, done } = complaintOf(theme)
  const fill = (text: string) => inPlace(text, matter)
  const measure = fill(random.pick(done))
  const outcome = (path: RectificationPath) => (path === 'explained' ? explanation : measure)
  return {
    visitReached: () => fill(`已电话回访，评价人反映：${random.pick(said)}。${found}`),
    visitNotReached: () => random.pick(notReached),
    noContact: () => fill(`匿名评价未留联系方式，无法回访，已按评价内容核查。${found}`),
    reveal: () => random.pick(reveals),
    appeal: () => random.pick(appeals),
    appealUpheld: () => random.pick(upheld),
    appealRejected: () => random.pick(rejected),
    extension: () => random.pick(extensions),
    extensionGranted: () => random.pick(granted),
    extensionRefused: () => random.pick(refused),
    handOver: () => random.pick(handOvers),
    submission: (path) => `${outcome(path)}请审核。`,
    returned: () => random.pick(returns),
    reply: (path) => `您好，您反映的问题我们已经核实。${outcome(path)}感谢您的监督，给您带来不便，敬请谅解。`,
    supervision: () => random.pick(supervisions),
    dissatisfied: () => random.pick(dissatisfactions),
  }
}
