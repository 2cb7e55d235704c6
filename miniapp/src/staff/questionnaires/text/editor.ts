import type { Words } from '../../../text'

interface EditorText {
  title: string
  published: (version: number) => string
  neverPublished: string
  draftSaved: (moment: string) => string
  unsaved: string
  allSaved: string
  justSaved: string
  save: string
  publish: string
  preview: string
  edit: string
  exportFile: string
  importFile: string
  undo: string
  redo: string
  outline: string
  about: string
  kinds: string
  index: string
  addSection: string
  addQuestion: string
  noTitle: string
  toOutline: string
  faults: (count: number) => string
  restoredTitle: string
  restoredNote: (moment: string) => string
  discard: string
  otherTitle: string
  otherNote: string
  useMine: string
  useTheirs: string
  staleTitle: string
  staleNote: (moment: string) => string
  keepCopy: string
  overwrite: string
  copySuffix: string
  mayNotSave: string
  publishTitle: (version: number) => string
  publishNote: string
  publishCount: (sections: number, questions: number, minutes: number) => string
  publishNow: string
  publishedNow: (version: number) => string
  toWave: string
  goBack: string
  readOnlyTitle: string
  readOnlyNote: string
  findings: string
  noFindings: string
  findingsCount: (count: number) => string
  fillEnglish: string
  allFindings: (count: number) => string
  fewerFindings: string
  zhOf: (label: string) => string
  enOf: (label: string) => string
  title2: string
  introduction: string
  introductionHint: string
  identifier: string
  rename: string
  renameTitle: string
  renameNote: string
  renameTaken: string
  renameWrong: string
  renameNow: string
  newName: string
  moveUp: (name: string) => string
  moveDown: (name: string) => string
  copy: (name: string) => string
  remove: (name: string) => string
  removeTitle: string
  removeNote: string
  removeUses: (count: number) => string
  removeNow: string
  section: string
  sectionIntroduction: string
  question: string
  hint: string
  hintAdd: string
  hintRemove: string
  type: string
  types: Record<'single' | 'multiple' | 'scale' | 'matrix' | 'ranking' | 'number' | 'date' | 'text' | 'file', string>
  required: string
  notExperienced: string
  randomOrder: string
  flags: string
  moveTo: string
  sectionOption: (number: number, title: string) => string
}

/** Words of the editor of questionnaires: its frame, its outline, what every part has. */
export const editorText: Words<EditorText> = {
  zh: {
    title: '编辑问卷',
    published: (version) => `已发布第 ${version} 版`,
    neverPublished: '尚未发布',
    draftSaved: (moment) => `草稿保存于 ${moment}`,
    unsaved: '有未保存的修改（已留在本机）',
    allSaved: '已全部保存',
    justSaved: '草稿已保存',
    save: '保存草稿',
    publish: '发布',
    preview: '预览',
    edit: '回到编辑',
    exportFile: '导出 JSON',
    importFile: '导入 JSON',
    undo: '撤销',
    redo: '重做',
    outline: '问卷结构',
    about: '标题与说明',
    kinds: '填报人类型',
    index: '指数',
    addSection: '添加部分',
    addQuestion: '添加题目',
    noTitle: '（还没有标题）',
    toOutline: '回到结构',
    faults: (count) => `${count} 处待改`,
    restoredTitle: '已恢复本机未保存的修改',
    restoredNote: (moment) => `这些修改留在本机，时间 ${moment}，还没有保存到服务器。`,
    discard: '放弃这些修改',
    otherTitle: '草稿在别处改过',
    otherNote: '本机有未保存的修改，但服务器上的草稿之后又被保存过。请选择接着改哪一份；也可以把本机的另存一份。',
    useMine: '接着改本机的',
    useTheirs: '用服务器上的',
    staleTitle: '别人先保存了草稿',
    staleNote: (moment) => `草稿在 ${moment} 被别人保存过，您的修改还没有保存，仍在本机，没有丢失。`,
    keepCopy: '把我的另存一份',
    overwrite: '用我的覆盖',
    copySuffix: '（副本）',
    mayNotSave: '有未保存的修改（已留在本机），填好后才能保存到服务器',
    publishTitle: (version) => `发布第 ${version} 版`,
    publishNote: '发布后这一版不能再改，也不能撤回；要改就再发布下一版。已经开展的调查仍用它原来的版本。',
    publishCount: (sections, questions, minutes) =>
      `${sections} 个部分，${questions} 道题，全部作答约 ${minutes} 分钟。`,
    publishNow: '确认发布',
    publishedNow: (version) => `第 ${version} 版已发布`,
    toWave: '用它开展调查',
    goBack: '返回',
    readOnlyTitle: '只能查看',
    readOnlyNote: '您的角色可以预览和导出问卷，修改和发布由管理员进行。',
    findings: '检查结果',
    noFindings: '没有发现问题，可以发布。',
    findingsCount: (count) => `还有 ${count} 处需要改正`,
    fillEnglish: '英文空缺先用中文补上',
    allFindings: (count) => `全部 ${count} 处`,
    fewerFindings: '收起',
    zhOf: (label) => `${label}（中文）`,
    enOf: (label) => `${label}（英文）`,
    title2: '标题',
    introduction: '开头说明',
    introductionHint: '为什么调查、谁来看、自愿参加。',
    identifier: '标识',
    rename: '改标识',
    renameTitle: '改标识',
    renameNote: '引用它的显示条件和指数会一起改。已发布的版本里用过的标识改名后，各期结果就接不上了。',
    renameTaken: '这个标识已被使用。',
    renameWrong: '只能用小写字母和数字，中间用短横线连接，最多 48 个字符。',
    renameNow: '改名',
    newName: '新标识',
    moveUp: (name) => `上移${name}`,
    moveDown: (name) => `下移${name}`,
    copy: (name) => `复制${name}`,
    remove: (name) => `删除${name}`,
    removeTitle: '删除前请确认',
    removeNote: '下面这些地方用到了它，删除后这些条件和指数里的引用会一起去掉：',
    removeUses: (count) => `共 ${count} 处。删错了可以撤销。`,
    removeNow: '删除',
    section: '部分',
    sectionIntroduction: '部分说明',
    question: '题目',
    hint: '提示',
    hintAdd: '加一行提示',
    hintRemove: '去掉提示',
    type: '题型',
    types: {
      single: '单选',
      multiple: '多选',
      scale: '量表',
      matrix: '矩阵量表',
      ranking: '排序',
      number: '数字',
      date: '日期',
      text: '文字',
      file: '文件',
    },
    required: '必答',
    notExperienced: '可选“不了解/未接触”',
    randomOrder: '随机顺序',
    flags: '作答要求',
    moveTo: '所在部分',
    sectionOption: (number, title) => `第 ${number} 部分 ${title}`,
  },
  en: {
    title: 'Edit the questionnaire',
    published: (version) => `Version ${version} published`,
    neverPublished: 'Not published yet',
    draftSaved: (moment) => `Draft saved ${moment}`,
    unsaved: 'Unsaved changes (kept on this device)',
    allSaved: 'Everything is saved',
    justSaved: 'The draft is saved',
    save: 'Save draft',
    publish: 'Publish',
    preview: 'Preview',
    edit: 'Back to editing',
    exportFile: 'Export JSON',
    importFile: 'Import JSON',
    undo: 'Undo',
    redo: 'Redo',
    outline: 'Structure',
    about: 'Title and introduction',
    kinds: 'Kinds of respondents',
    index: 'Index',
    addSection: 'Add a section',
    addQuestion: 'Add a question',
    noTitle: '(no title yet)',
    toOutline: 'Back to the structure',
    faults: (count) => `${count} to mend`,
    restoredTitle: 'Unsaved changes of this device are back',
    restoredNote: (moment) => `They were kept here at ${moment} and are not on the service yet.`,
    discard: 'Drop these changes',
    otherTitle: 'The draft was changed elsewhere',
    otherNote:
      'This device has unsaved changes, but the draft on the service was saved after them. Choose which to go on with, or keep yours as a copy.',
    useMine: 'Go on with mine',
    useTheirs: 'Take the one of the service',
    staleTitle: 'Somebody else saved first',
    staleNote: (moment) =>
      `The draft was saved by somebody else ${moment}. Yours is not saved yet; it is still here, nothing is lost.`,
    keepCopy: 'Keep mine as a copy',
    overwrite: 'Replace it with mine',
    copySuffix: ' (copy)',
    mayNotSave: 'Unsaved changes (kept on this device); fill in what is missing to save them',
    publishTitle: (version) => `Publish version ${version}`,
    publishNote:
      'A published version can neither be changed nor taken back; changes become the next version. Surveys under way keep theirs.',
    publishCount: (sections, questions, minutes) =>
      `${sections} sections, ${questions} questions, about ${minutes} minutes for all.`,
    publishNow: 'Publish',
    publishedNow: (version) => `Version ${version} is published`,
    toWave: 'Begin a survey with it',
    goBack: 'Back',
    readOnlyTitle: 'To read only',
    readOnlyNote: 'Your role previews and exports questionnaires; administrators change and publish them.',
    findings: 'Check',
    noFindings: 'Nothing is wrong; it can be published.',
    findingsCount: (count) => (count === 1 ? 'One thing to mend' : `${count} things to mend`),
    fillEnglish: 'Fill missing English with the Chinese',
    allFindings: (count) => `All ${count}`,
    fewerFindings: 'Fewer',
    zhOf: (label) => `${label} (Chinese)`,
    enOf: (label) => `${label} (English)`,
    title2: 'Title',
    introduction: 'Introduction',
    introductionHint: 'Why we ask, who reads it, and that it is voluntary.',
    identifier: 'Identifier',
    rename: 'Rename',
    renameTitle: 'Rename the identifier',
    renameNote:
      'Conditions and the index follow. An identifier that a published version uses should stay: without it waves can not be compared.',
    renameTaken: 'This identifier is in use.',
    renameWrong: 'Use lower-case letters and digits joined by hyphens, at most 48 characters.',
    renameNow: 'Rename',
    newName: 'New identifier',
    moveUp: (name) => `Move ${name} up`,
    moveDown: (name) => `Move ${name} down`,
    copy: (name) => `Copy ${name}`,
    remove: (name) => `Remove ${name}`,
    removeTitle: 'Before it is removed',
    removeNote: 'These places name it. What they say about it, as a condition or in the index, goes with it:',
    removeUses: (count) => `${count} in all. It can be undone.`,
    removeNow: 'Remove',
    section: 'section',
    sectionIntroduction: 'Introduction of the section',
    question: 'question',
    hint: 'Hint',
    hintAdd: 'Add a hint',
    hintRemove: 'Remove the hint',
    type: 'Type',
    types: {
      single: 'One choice',
      multiple: 'Several choices',
      scale: 'Scale',
      matrix: 'Matrix of scales',
      ranking: 'Ranking',
      number: 'Number',
      date: 'Date',
      text: 'Text',
      file: 'Files',
    },
    required: 'Must be answered',
    notExperienced: 'Offer “not experienced”',
    randomOrder: 'Random order',
    flags: 'How it is answered',
    moveTo: 'In section',
    sectionOption: (number, title) => `Section ${number} ${title}`,
  },
}
