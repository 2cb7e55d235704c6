import type { Words } from '../../text'

interface QuestionText {
  optional: string
  notExperienced: string
  orElse: string
  other: string
  clear: string
  filesAreRead: string
  chooseDay: string
  notANumber: string
  notAnswered: string
  choose: (least: number | undefined, most: number | undefined) => string
  rank: (places: number) => string
  range: (least: number, most: number) => string
  next: (place: number) => string
  up: (name: string) => string
  down: (name: string) => string
  takeOut: (name: string) => string
  placed: (name: string, place: number) => string
  takenOut: (name: string) => string
  conflict: string
  ours: (answer: string) => string
  theirs: (answer: string) => string
  takeOurs: string
  takeTheirs: string
}

export const questionText: Words<QuestionText> = {
  zh: {
    optional: '选填',
    notExperienced: '不了解/未接触',
    orElse: '没有接触过这件事',
    other: '请写明是什么',
    clear: '清除回答',
    filesAreRead:
      '查看调查结果的工作人员可以打开这些文件，不显示是谁交的；但文件里写着单位名称、姓名、电话的，会被看到。不想让人知道的内容，请先遮去。',
    chooseDay: '请选择日期',
    notANumber: '请填数字，例如 3 或 2.5。',
    notAnswered: '未回答',
    choose: (least, most) =>
      least !== undefined && most !== undefined
        ? `选 ${least} 到 ${most} 项`
        : most !== undefined
          ? `最多选 ${most} 项`
          : least !== undefined && least > 1
            ? `至少选 ${least} 项`
            : '可多选',
    rank: (places) => `依次点选，排出前 ${places} 项`,
    range: (least, most) => `${least} 到 ${most} 之间`,
    next: (place) => `点选第 ${place} 位`,
    up: (name) => `“${name}”上移一位`,
    down: (name) => `“${name}”下移一位`,
    takeOut: (name) => `取消“${name}”的排名`,
    placed: (name, place) => `“${name}”现在排第 ${place} 位`,
    takenOut: (name) => `已取消“${name}”的排名`,
    conflict: '同事刚刚也回答了这一题，请选定一个',
    ours: (answer) => `您的回答：${answer}`,
    theirs: (answer) => `同事的回答：${answer}`,
    takeOurs: '用我的回答',
    takeTheirs: '用同事的回答',
  },
  en: {
    optional: 'Optional',
    notExperienced: 'Do not know / no experience',
    orElse: 'No experience of this',
    other: 'Please say what it is',
    clear: 'Clear the answer',
    filesAreRead:
      'Staff who read the results can open these files. Who gave them is not shown, but names and numbers in a file are seen. Please cover what nobody shall know.',
    chooseDay: 'Choose a day',
    notANumber: 'Please enter a number, for example 3 or 2.5.',
    notAnswered: 'Not answered',
    choose: (least, most) =>
      least !== undefined && most !== undefined
        ? `Choose ${least} to ${most}`
        : most !== undefined
          ? `Choose at most ${most}`
          : least !== undefined && least > 1
            ? `Choose at least ${least}`
            : 'Choose all that apply',
    rank: (places) => `Choose one after the other: the first ${places}`,
    range: (least, most) => `From ${least} to ${most}`,
    next: (place) => `Choose number ${place}`,
    up: (name) => `Move “${name}” up`,
    down: (name) => `Move “${name}” down`,
    takeOut: (name) => `Take “${name}” out of the ranking`,
    placed: (name, place) => `“${name}” is number ${place} now`,
    takenOut: (name) => `“${name}” is out of the ranking`,
    conflict: 'A colleague has just answered this question too. Please choose one',
    ours: (answer) => `Your answer: ${answer}`,
    theirs: (answer) => `Your colleague’s answer: ${answer}`,
    takeOurs: 'Keep mine',
    takeTheirs: 'Take theirs',
  },
}
