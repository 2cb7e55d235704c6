import type { Words } from '../../text'

interface ReviewText {
  title: string
  complete: string
  completeNote: string
  open: (count: number) => string
  openNote: string
  toFirst: string
  toQuestion: string
  conflict: string
  kind: string
  change: (question: string) => string
  problems: (count: number) => string
  problemsNote: string
  agreed: (phone: string) => string
  mayCall: string
  noCall: string
  noCallNote: string
  call: string
  callNote: string
  phone: string
  phoneWrong: string
  submit: string
  submitAgain: string
  submitting: string
  notSubmitted: string
  cannotKeep: string
  toReceipt: string
  filesUnsent: (count: number) => string
  filesUnsentNote: string
}

export const reviewText: Words<ReviewText> = {
  zh: {
    title: '检查并提交',
    complete: '都填好了',
    completeNote: '看一看下面的回答，没有问题就可以提交。调查结束前还能修改。',
    open: (count) => `还有 ${count} 处没有完成`,
    openNote: '下面用红线标出。可以现在填，也可以请同事填。',
    toFirst: '去填第一处',
    toQuestion: '去看这一题',
    conflict: '同事对这一题有不同的回答，请选定一个。',
    kind: '填写人',
    change: (question) => `修改：${question}`,
    problems: (count) => `您反映了 ${count} 个问题`,
    problemsNote: '提交后，每个问题都会交给负责的部门办理并答复，办理情况可以在回执里查看。工单里没有单位名称。',
    agreed: (phone) => `上次同意用 ${phone} 联系。新反映的问题要联系您的话，请再填一次。`,
    mayCall: '承办部门可以联系您了解情况吗？',
    noCall: '不留电话',
    noCallNote: '问题照样办理和答复，只是没有人打电话核实细节。',
    call: '同意联系，留下电话',
    callNote: '只用于办理这些问题。号码加密保存，每次查看都有记录。',
    phone: '手机号',
    phoneWrong: '请填写 11 位手机号，或选“不留电话”。',
    submit: '提交',
    submitAgain: '提交修改',
    submitting: '正在提交',
    notSubmitted: '没有提交成功，回答都还在',
    cannotKeep: '这台设备的存储空间已满或不可用，无法保存这次提交。请清理空间后重试。',
    filesUnsent: (count) => `还有 ${count} 个文件没有传完`,
    filesUnsentNote: '现在提交，这些文件不会包含在内。可以等传完再提交，也可以返回移除。',
    toReceipt: '查看回执和办理情况',
  },
  en: {
    title: 'Check and submit',
    complete: 'All is filled in',
    completeNote: 'Please look over the answers and submit. They may be changed until the survey closes.',
    open: (count) => (count === 1 ? 'One thing is still open' : `${count} things are still open`),
    openNote: 'Marked in red below. Fill them in now, or ask a colleague.',
    toFirst: 'To the first',
    toQuestion: 'To this question',
    conflict: 'A colleague answered this otherwise. Please choose one.',
    kind: 'Who answers',
    change: (question) => `Change: ${question}`,
    problems: (count) => (count === 1 ? 'You report one problem' : `You report ${count} problems`),
    problemsNote:
      'Each goes to the department in charge, which handles and answers it; the receipt shows how far it is. The case does not name your business.',
    agreed: (phone) => `You agreed before to be called on ${phone}. For new problems please enter a number again.`,
    mayCall: 'May the department call you about them?',
    noCall: 'No phone number',
    noCallNote: 'Problems are handled and answered all the same; nobody can ask you for details.',
    call: 'Yes, on this number',
    callNote: 'Used for these problems only. Kept encrypted; every look at it is recorded.',
    phone: 'Mobile number',
    phoneWrong: 'Please enter a mobile number of 11 digits, or choose “No phone number”.',
    submit: 'Submit',
    submitAgain: 'Submit the changes',
    submitting: 'Submitting',
    notSubmitted: 'Not submitted; all answers are kept',
    cannotKeep: 'The storage of this device is full or not available. Please free some and try again.',
    filesUnsent: (count) => `${count} ${count === 1 ? 'file has' : 'files have'} not arrived yet`,
    filesUnsentNote: 'Submitted now, the answers go without. Wait until they have arrived, or go back and remove them.',
    toReceipt: 'See the receipt and the cases',
  },
}
