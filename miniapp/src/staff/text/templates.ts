import type { Words } from '../../text'

interface TemplatesText {
  title: string
  lead: string
  placeholders: string
  city: string
  cityNote: string
  own: string
  ownNote: string
  none: string
  name: string
  text: string
  add: string
  remove: (name: string) => string
  save: string
  saved: string
  unsaved: string
  stale: string
  nameMissing: string
  nameTaken: string
  textMissing: string
  tooLong: (most: number) => string
  full: (most: number) => string
  insert: string
  choose: string
  manage: string
  noneYet: string
  unfilled: (placeholders: string) => string
}

export const templatesText: Words<TemplatesText> = {
  zh: {
    title: '常用回复',
    lead: '写反馈时可以直接插入，再按实际情况修改。',
    placeholders: '可用的占位：{办件编号} {评价编号} {大厅} {窗口} {事项} {承诺日期}，插入时自动填写。',
    city: '全市共用',
    cityNote: '由市级管理员维护，全市办理人员都能使用。',
    own: '我的',
    ownNote: '只有您自己能看到和使用。',
    none: '还没有。',
    name: '名称',
    text: '内容',
    add: '新增一条',
    remove: (name) => `删去${name ? `“${name}”` : '这一条'}`,
    save: '保存',
    saved: '已保存。',
    unsaved: '有改动还没有保存。',
    stale: '刚刚有人改过这个列表。您填写的内容还在，再次保存将以您的为准。',
    nameMissing: '请写一个名称，最多 20 个字。',
    nameTaken: '名称重复了，请换一个。',
    textMissing: '请写内容。',
    tooLong: (most) => `最多 ${most} 个字，请删减。`,
    full: (most) => `最多 ${most} 条。`,
    insert: '插入常用回复',
    choose: '选择常用回复',
    manage: '管理常用回复',
    noneYet: '还没有常用回复。可以先新增几条，以后直接插入。',
    unfilled: (placeholders) => `还有没填写的占位：${placeholders}，请改成实际内容。`,
  },
  en: {
    title: 'Reply templates',
    lead: 'Inserted into a reply and changed as the case needs.',
    placeholders: 'Placeholders: {办件编号} {评价编号} {大厅} {窗口} {事项} {承诺日期} are filled when inserted.',
    city: 'Of the city',
    cityNote: 'Kept by administrators of the city; everybody who works on cases has them.',
    own: 'My own',
    ownNote: 'Only you see and use them.',
    none: 'None yet.',
    name: 'Name',
    text: 'Text',
    add: 'Add one',
    remove: (name) => `Delete ${name ? `“${name}”` : 'this one'}`,
    save: 'Save',
    saved: 'Saved.',
    unsaved: 'There are changes that are not saved.',
    stale: 'Somebody has just changed this list. What you entered is still here; saving again keeps yours.',
    nameMissing: 'Give it a name of at most 20 characters.',
    nameTaken: 'There is another one of this name.',
    textMissing: 'Please write a text.',
    tooLong: (most) => `At most ${most} characters; please shorten it.`,
    full: (most) => `At most ${most}.`,
    insert: 'Insert a template',
    choose: 'Choose a template',
    manage: 'Manage templates',
    noneYet: 'No templates yet. Add some to insert them later.',
    unfilled: (placeholders) => `Placeholders are left: ${placeholders}. Write what they stand for.`,
  },
}
