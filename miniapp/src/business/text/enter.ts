import type { BusinessSize } from '@minping/shared/survey'
import type { Words } from '../../text'
import type { ClaimFault } from '../enter/claim'

interface EnterText {
  title: string
  begun: string
  goOn: string
  other: string
  otherTitle: string
  otherNote: string
  otherSure: string
  byCode: string
  byCodeNote: string
  code: string
  codePlaceholder: string
  codeMissing: string
  scan: string
  scanFailed: string
  enter: string
  open: string
  noneOpen: string
  published: string
  takePart: string
  takePartIn: (name: string) => string
  facts: (questions: number, minutes: number, day: string) => string
  way: string
  byClaim: string
  byClaimNote: string
  byPhone: string
  byPhoneNote: string
  notOpen: string
  notOpenNote: string
  otherWays: string
  creditCode: string
  creditCodeHint: string
  name: string
  region: string
  industry: string
  size: string
  sizeNote: Record<BusinessSize, string>
  choose: string
  claimFault: Record<ClaimFault, string>
  begin: string
  phone: string
  phoneWrong: string
  sendCode: string
  sendAgain: string
  sendAgainIn: (seconds: number) => string
  codeSent: string
  phoneCode: string
  phoneCodeMissing: string
}

export const enterText: Words<EnterText> = {
  zh: {
    title: '企业问卷',
    begun: '这台设备上正在填写',
    goOn: '继续填写',
    other: '换一家单位填写',
    otherTitle: '换一家单位？',
    otherNote: '已填的回答都留着。下次用原来的链接、邀请码或同事的协同码进入，可以接着填。',
    otherSure: '换一家单位',
    byCode: '用邀请码或协同码进入',
    byCodeNote: '邀请码在短信或邀请函里；同事给您的协同码也填在这里。',
    code: '邀请码或协同码',
    codePlaceholder: '10 位字母和数字',
    codeMissing: '请填写邀请码或协同码，10 位字母和数字。',
    scan: '扫一扫邀请函上的二维码',
    scanFailed: '没有扫到二维码，请重试，或填写码下方的编号。',
    enter: '进入',
    open: '现在可以参加的公开调查',
    noneOpen: '现在没有公开调查。收到邀请的单位可以用邀请码进入。',
    published: '已公布的调查结果',
    takePart: '参加',
    takePartIn: (name) => `参加：${name}`,
    facts: (questions, minutes, day) => `最多 ${questions} 题 · 约 ${minutes} 分钟 · ${day}截止`,
    way: '怎样进入？',
    byClaim: '填写单位信息',
    byClaimNote: '按营业执照填写。每家单位只有一份回答，先开始的设备先用。',
    byPhone: '用登记的手机号验证',
    byPhoneNote: '验证码发到市场主体登记时留的手机号。换了设备，也可以这样接着填。',
    notOpen: '这次调查凭邀请参加，或者不在开放时间',
    notOpenNote: '收到邀请的单位可以用登记的手机号验证后进入，也可以用邀请码进入。',
    otherWays: '其他进入方式',
    creditCode: '统一社会信用代码',
    creditCodeHint: '营业执照上的 18 位代码',
    name: '单位名称',
    region: '所在县（区）',
    industry: '行业',
    size: '企业规模',
    sizeNote: {
      large: '如工业 1000 人、批发 200 人、零售 300 人及以上',
      medium: '如工业 300 人、批发 20 人、零售 50 人及以上',
      small: '如工业 20 人、批发 5 人、零售 10 人及以上',
      micro: '更小的企业、个体工商户',
    },
    choose: '请选择',
    claimFault: {
      creditCodeMissing: '请填写统一社会信用代码。',
      creditCodeWrong: '代码不正确，请按营业执照逐位核对（18 位，最后一位是校验码）。',
      nameMissing: '请填写单位名称。',
      regionMissing: '请选择所在县（区）。',
      industryMissing: '请选择行业。',
      sizeMissing: '请选择企业规模。',
    },
    begin: '开始填写',
    phone: '手机号',
    phoneWrong: '请填写 11 位手机号。',
    sendCode: '获取验证码',
    sendAgain: '重新获取验证码',
    sendAgainIn: (seconds) => `${seconds} 秒后可重新获取`,
    codeSent:
      '如果这个号码是该单位登记的号码，验证码会在一分钟内发到。没有收到，请核对号码，或改用邀请码、同事的协同码。',
    phoneCode: '短信验证码',
    phoneCodeMissing: '请填写短信里的 6 位验证码。',
  },
  en: {
    title: 'Business surveys',
    begun: 'Being answered on this device',
    goOn: 'Go on',
    other: 'Answer for another business',
    otherTitle: 'Another business?',
    otherNote: 'Everything entered is kept. Come back by the same link or code, or a colleague’s code, to go on.',
    otherSure: 'Another business',
    byCode: 'Enter by a code',
    byCodeNote: 'From your invitation, or from a colleague of yours.',
    code: 'Invitation or joint code',
    codePlaceholder: '10 letters and digits',
    codeMissing: 'Please enter the code: 10 letters and digits.',
    scan: 'Scan the code of the invitation',
    scanFailed: 'No code was read. Please try again, or enter the characters printed under it.',
    enter: 'Enter',
    open: 'Surveys open to every business',
    noneOpen: 'No survey is open to everybody just now. Invited businesses enter by their code.',
    published: 'Published results',
    takePart: 'Take part',
    takePartIn: (name) => `Take part: ${name}`,
    facts: (questions, minutes, day) => `At most ${questions} questions · about ${minutes} min · until ${day}`,
    way: 'How would you like to enter?',
    byClaim: 'By the details of your business',
    byClaimNote: 'As on the licence. One response a business; the device that begins first goes on.',
    byPhone: 'By the registered phone',
    byPhoneNote: 'A code goes to the mobile number in the business register; also to go on with another device.',
    notOpen: 'This survey is by invitation, or is not open now',
    notOpenNote: 'Invited businesses may enter by the registered phone, or by their invitation code.',
    otherWays: 'Other ways in',
    creditCode: 'Unified social credit code',
    creditCodeHint: '18 characters, on the business licence',
    name: 'Name of the business',
    region: 'County or district',
    industry: 'Industry',
    size: 'Size',
    sizeNote: {
      large: 'Industry: 1,000 staff or more; wholesale: 200; retail: 300',
      medium: 'Industry: 300 staff or more; wholesale: 20; retail: 50',
      small: 'Industry: 20 staff or more; wholesale: 5; retail: 10',
      micro: 'Smaller ones and the self-employed',
    },
    choose: 'Please choose',
    claimFault: {
      creditCodeMissing: 'Please enter the unified social credit code.',
      creditCodeWrong:
        'The code is not right. Please compare its 18 characters with the licence; the last one is a check.',
      nameMissing: 'Please enter the name of the business.',
      regionMissing: 'Please choose the county or district.',
      industryMissing: 'Please choose the industry.',
      sizeMissing: 'Please choose the size.',
    },
    begin: 'Begin',
    phone: 'Mobile number',
    phoneWrong: 'Please enter a mobile number of 11 digits.',
    sendCode: 'Send a code',
    sendAgain: 'Send another code',
    sendAgainIn: (seconds) => `Another code in ${seconds} s`,
    codeSent:
      'If this number is the one registered for the business, a code arrives within a minute. If none comes, check the number, or use an invitation or joint code.',
    phoneCode: 'Code from the message',
    phoneCodeMissing: 'Please enter the 6 digits of the message.',
  },
}
