import type { Words } from '../../../text'

interface QuestionnairesText {
  title: string
  lead: string
  list: string
  published: (version: number) => string
  neverPublished: string
  draft: (revision: number) => string
  changed: (moment: string) => string
  unsavedHere: string
  noneTitle: string
  noneNote: string
  add: string
  importFile: string
  forbiddenTitle: string
  forbiddenNote: string
  addTitle: string
  titleZh: string
  titleEn: string
  identifier: string
  identifierHint: string
  identifierWrong: string
  identifierTaken: string
  missing: string
  create: string
  importTitle: string
  importNote: string
  chooseFile: string
  pasted: string
  pastedHint: string
  readIt: string
  mistakes: (count: number) => string
  mistakesNote: string
  copyMistakes: string
  copied: string
  copyFailed: string
  moreMistakes: (count: number) => string
  replacesDraft: (title: string, revision: number) => string
  replacesPublished: (version: number) => string
  readWell: (title: string, sections: number, questions: number) => string
  takeAsDraft: string
  takeAsNew: string
  unreadable: string
}

/** Words of the list of questionnaires, of making one and of taking one from a file. */
export const questionnairesText: Words<QuestionnairesText> = {
  zh: {
    title: '问卷',
    lead: '营商环境满意度调查的问卷。发布后的版本不再改变，回答总是对应它所回答的那一版。',
    list: '问卷列表',
    published: (version) => `已发布第 ${version} 版`,
    neverPublished: '尚未发布',
    draft: (revision) => `有草稿（第 ${revision} 次保存）`,
    changed: (moment) => `最近改动：${moment}`,
    unsavedHere: '本机有未保存的修改',
    noneTitle: '还没有问卷',
    noneNote: '可以新建一份，或导入以前导出的 JSON 文件。',
    add: '新建问卷',
    importFile: '导入 JSON',
    forbiddenTitle: '您的角色不查看问卷',
    forbiddenNote: '问卷由市级管理、监督和审计人员查看。',
    addTitle: '新建问卷',
    titleZh: '标题（中文）',
    titleEn: '标题（英文）',
    identifier: '标识',
    identifierHint: '小写字母、数字和短横线，例如 five-environments。以后各期比较靠它，定下后不改。',
    identifierWrong: '标识只能用小写字母和数字，中间用短横线连接，最多 48 个字符。',
    identifierTaken: '已有问卷用了这个标识，请换一个。',
    missing: '请填写。',
    create: '新建并编辑',
    importTitle: '导入问卷',
    importNote: '选择文件，或把内容粘贴到下面。有错会逐条说明，内容留在这里可以直接改。',
    chooseFile: '选择文件',
    pasted: '文件内容（JSON）',
    pastedHint: '导出的问卷就是这种格式。',
    readIt: '检查内容',
    mistakes: (count) => `有 ${count} 处需要改正`,
    mistakesNote: '请在下面的文字里改正后再检查；还没有保存任何内容。',
    copyMistakes: '复制错误清单',
    copied: '已复制',
    copyFailed: '没有复制成功，请手动选中复制。',
    moreMistakes: (count) => `另有 ${count} 处，改正上面的再看`,
    replacesDraft: (title, revision) => `“${title}”已有草稿（第 ${revision} 次保存），导入后草稿换成这份内容。`,
    replacesPublished: (version) => `这份问卷已发布第 ${version} 版，导入后成为下一版的草稿，已发布的版本不变。`,
    readWell: (title, sections, questions) => `“${title}”：${sections} 个部分，${questions} 道题。`,
    takeAsDraft: '导入为草稿',
    takeAsNew: '另存为一份新问卷',
    unreadable: '这个文件读不出来，请换一个文件或粘贴内容。',
  },
  en: {
    title: 'Questionnaires',
    lead: 'The questionnaires of the surveys of businesses. A published version never changes; an answer belongs to the version it answers.',
    list: 'Questionnaires',
    published: (version) => `Version ${version} published`,
    neverPublished: 'Not published yet',
    draft: (revision) => `Draft (saved ${revision}×)`,
    changed: (moment) => `Last change: ${moment}`,
    unsavedHere: 'Unsaved changes on this device',
    noneTitle: 'No questionnaires yet',
    noneNote: 'Make one, or import a JSON file that was exported before.',
    add: 'New questionnaire',
    importFile: 'Import JSON',
    forbiddenTitle: 'Your role does not read questionnaires',
    forbiddenNote: 'Administrators, supervisors and auditors of the city do.',
    addTitle: 'New questionnaire',
    titleZh: 'Title (Chinese)',
    titleEn: 'Title (English)',
    identifier: 'Identifier',
    identifierHint:
      'Lower-case letters, digits and hyphens, such as five-environments. Waves are compared by it; it stays.',
    identifierWrong: 'Use lower-case letters and digits joined by hyphens, at most 48 characters.',
    identifierTaken: 'Another questionnaire has this identifier. Please choose another.',
    missing: 'Please fill this in.',
    create: 'Make and edit',
    importTitle: 'Import a questionnaire',
    importNote:
      'Choose a file or paste its content below. What is wrong is told one by one; the text stays here to be mended.',
    chooseFile: 'Choose a file',
    pasted: 'Content of the file (JSON)',
    pastedHint: 'An exported questionnaire has this form.',
    readIt: 'Check the content',
    mistakes: (count) => (count === 1 ? 'One thing needs mending' : `${count} things need mending`),
    mistakesNote: 'Please mend them in the text below and check again; nothing has been saved.',
    copyMistakes: 'Copy the list',
    copied: 'Copied',
    copyFailed: 'It could not be copied. Please select and copy it by hand.',
    moreMistakes: (count) => `${count} more, once these are mended`,
    replacesDraft: (title, revision) => `“${title}” has a draft (saved ${revision}×), which this content will replace.`,
    replacesPublished: (version) =>
      `Version ${version} is published and stays; this becomes the draft of the next one.`,
    readWell: (title, sections, questions) => `“${title}”: ${sections} sections, ${questions} questions.`,
    takeAsDraft: 'Import as a draft',
    takeAsNew: 'Save as a new questionnaire',
    unreadable: 'This file can not be read. Please choose another or paste its content.',
  },
}
