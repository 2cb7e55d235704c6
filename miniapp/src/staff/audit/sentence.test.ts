import { type AuditEntryView, changeText, sentenceOfEntry } from './sentence'

const entry = (more: Partial<AuditEntryView>): AuditEntryView => ({
  seq: 1,
  at: '2026-11-26T10:00:00+08:00',
  by: { kind: 'staff', id: 'city-administrator', name: '市管理员', englishName: '市管理员' },
  action: 'disable',
  subject: { kind: 'staff', id: 'gucheng-leaver', name: '李明', englishName: '李明' },
  changes: [],
  hash: '0'.repeat(64),
  ...more,
})

test.each<[Partial<AuditEntryView>, string, string]>([
  [{}, '市管理员 停用了账号“李明”', '市管理员 disabled account “李明”'],
  [
    { action: 'change-password', subject: { kind: 'staff', id: 'city-administrator' } },
    '市管理员 修改了自己的密码',
    '市管理员 changed their password',
  ],
  [
    {
      by: { kind: 'operator' },
      action: 'set-up',
      subject: { kind: 'city', id: '530700', name: '丽江市', englishName: 'Lijiang' },
    },
    '命令行操作员 初始化了城市“丽江市”',
    'An operator at the command line set up city “Lijiang”',
  ],
  [
    { by: { kind: 'staff', id: 'gone' }, action: 'reveal-contact', subject: { kind: 'follow-up', id: 'abc' } },
    'gone 查看了工单“abc”的联系电话',
    'gone saw the phone number of case “abc”',
  ],
])('%j is told in both languages', (more, zh, en) => {
  expect(sentenceOfEntry(entry(more), 'zh')).toBe(zh)
  expect(sentenceOfEntry(entry(more), 'en')).toBe(en)
})

test.each<[AuditEntryView['changes'][number], string]>([
  [{ field: 'name' }, '已改变，内容不记录'],
  [{ field: 'disabled', after: true }, '是'],
  [{ field: 'departmentCode', before: 'a' }, 'a → —'],
  [{ field: 'by', after: 'wechat' }, '微信'],
  [
    {
      field: 'grants',
      before: ['clerk window:530702-01-03'],
      after: ['handler hall:530702-01', 'auditor city:530700'],
    },
    '窗口人员 window:530702-01-03 → 经办人 hall:530702-01\n审计人员 city:530700',
  ],
  [{ field: 'hours', before: { from: '9:00' }, after: 0 }, '{"from":"9:00"} → 0'],
])('the change %j is told as %s', (change, words) => {
  expect(changeText(change, 'zh')).toBe(words)
})
