import type { AuditAction, AuditSubjectKind } from '@minping/shared/audit'
import type { Words } from '../../text'

interface AuditText {
  title: string
  lead: string
  forbiddenTitle: string
  forbiddenNote: string
  from: string
  to: string
  daysWrong: string
  who: string
  whoHint: string
  subject: string
  subjectHint: string
  action: string
  anyAction: string
  search: string
  list: string
  noneTitle: string
  noneNote: string
  more: string
  end: string
  operator: string
  nobody: string
  citizen: string
  actions: Record<AuditAction, string>
  kinds: Record<AuditSubjectKind, string>
  thing: (kind: string, name: string) => string
  sentence: (who: string, deed: string) => string
  deeds: Record<AuditAction, (thing: string) => string>
  /** What somebody did to their own account. */
  ownDeeds: Partial<Record<AuditAction, string>>
  entry: (seq: number) => string
  reason: (reason: string) => string
  changes: string
  withheld: string
  hash: string
  fields: Record<string, string>
  /** Codes that are values. */
  values: Record<string, string>
  yes: string
  no: string
  head: string
  headNote: string
  copy: string
  copied: string
  copyFailed: string
}

export const auditText: Words<AuditText> = {
  zh: {
    title: '审计记录',
    lead: '谁在什么时候改了什么、看了谁的电话、导出了什么。只能追加，不能修改。',
    forbiddenTitle: '这里只对审计人员和系统管理员开放',
    forbiddenNote: '需要查看审计记录，请联系本单位的系统管理员。',
    from: '开始日期',
    to: '结束日期',
    daysWrong: '开始日期不能晚于结束日期。',
    who: '操作人账号',
    whoHint: '例如 city-administrator，留空为所有人',
    subject: '对象编号',
    subjectHint: '账号、大厅、窗口或工单的编号，留空为全部',
    action: '操作',
    anyAction: '全部操作',
    search: '查询',
    list: '审计记录列表',
    noneTitle: '没有符合条件的记录',
    noneNote: '请放宽日期或其他条件再试。',
    more: '继续查找',
    end: '以上是全部记录。',
    operator: '命令行操作员',
    nobody: '未登录的人',
    citizen: '评价人',
    actions: {
      create: '新建',
      change: '修改',
      close: '停用（目录）',
      reopen: '恢复（目录）',
      disable: '停用（账号）',
      enable: '启用（账号）',
      'reset-password': '重置密码',
      'change-password': '修改密码',
      'bind-wechat': '绑定微信',
      'unbind-wechat': '解除微信绑定',
      'make-code': '生成终端绑定码',
      'bind-terminal': '绑定评价终端',
      'sign-in': '登录',
      lock: '输错密码锁定',
      'reveal-contact': '查看联系电话',
      'withdraw-contact': '撤回联系电话',
      'withdraw-publication': '撤回公开同意',
      'forget-citizen': '删除个人信息',
      'show-content': '查看被隐藏的文字',
      'decide-content': '决定文字是否显示',
      export: '导出',
      'set-up': '初始化',
    },
    kinds: {
      staff: '账号',
      city: '城市',
      region: '行政区划',
      hall: '大厅',
      department: '部门',
      window: '窗口',
      terminal: '评价终端',
      item: '事项',
      configuration: '配置',
      review: '评价',
      'follow-up': '工单',
      queue: '工单列表',
      'survey-case': '反映的问题',
      wave: '调查',
      report: '通报',
    },
    thing: (kind, name) => `${kind}“${name}”`,
    sentence: (who, deed) => `${who} ${deed}`,
    deeds: {
      create: (thing) => `新建了${thing}`,
      change: (thing) => `修改了${thing}`,
      close: (thing) => `停用了${thing}`,
      reopen: (thing) => `恢复了${thing}`,
      disable: (thing) => `停用了${thing}`,
      enable: (thing) => `重新启用了${thing}`,
      'reset-password': (thing) => `重置了${thing}的密码`,
      'change-password': (thing) => `修改了${thing}的密码`,
      'bind-wechat': (thing) => `把${thing}绑定到微信`,
      'unbind-wechat': (thing) => `解除了${thing}的微信绑定`,
      'make-code': (thing) => `为${thing}生成了评价终端的绑定码`,
      'bind-terminal': (thing) => `以绑定码绑定了${thing}`,
      'sign-in': (thing) => `登录了${thing}`,
      lock: (thing) => `输错密码过多，${thing}暂时锁定`,
      'reveal-contact': (thing) => `查看了${thing}的联系电话`,
      'withdraw-contact': (thing) => `撤回了${thing}的联系电话`,
      'withdraw-publication': (thing) => `撤回了公开${thing}文字的同意`,
      'forget-citizen': () => '删除了自己的个人信息，评价与本人脱钩',
      'show-content': (thing) => `查看了${thing}中被隐藏的文字`,
      'decide-content': (thing) => `决定了${thing}的文字是否显示`,
      export: (thing) => `导出了${thing}的数据`,
      'set-up': (thing) => `初始化了${thing}`,
    },
    ownDeeds: {
      'change-password': '修改了自己的密码',
      'bind-wechat': '绑定了微信',
      'unbind-wechat': '解除了微信绑定',
      'sign-in': '登录',
      lock: '输错自己的密码过多，暂时锁定',
    },
    entry: (seq) => `第 ${seq} 条`,
    reason: (reason) => `原因：${reason}`,
    changes: '改动',
    withheld: '已改变，内容不记录',
    hash: '哈希',
    fields: {
      name: '名称',
      englishName: '英文名称',
      address: '地址',
      hallId: '大厅',
      regionCode: '行政区划',
      service: '业务',
      englishService: '英文业务',
      itemCodes: '事项',
      closedOn: '停用日期',
      departmentCode: '部门',
      grants: '角色和范围',
      password: '密码',
      disabled: '停用',
      wechat: '微信绑定',
      by: '方式',
      format: '格式',
    },
    values: { password: '密码', wechat: '微信' },
    yes: '是',
    no: '否',
    head: '链头',
    headNote:
      '每条记录都带着前一条的哈希。把链头抄在系统以外的地方，以后可以证明记录没有被删改（npm run verify-audit）。',
    copy: '复制链头',
    copied: '已复制',
    copyFailed: '无法复制',
  },
  en: {
    title: 'Audit',
    lead: 'Who changed what and when, who saw whose phone number, who exported what. Entries are only added, never changed.',
    forbiddenTitle: 'This is for auditors and administrators',
    forbiddenNote: "Please ask your unit's administrator if you have to read the audit.",
    from: 'First day',
    to: 'Last day',
    daysWrong: 'The first day can not be after the last.',
    who: 'Account of who did it',
    whoHint: 'For instance city-administrator; empty for everybody',
    subject: 'What it was done to',
    subjectHint: 'The code of an account, hall, window or case; empty for everything',
    action: 'Action',
    anyAction: 'Every action',
    search: 'Search',
    list: 'Entries of the audit',
    noneTitle: 'No entry is like that',
    noneNote: 'Try more days, or fewer conditions.',
    more: 'Look further',
    end: 'These are all entries.',
    operator: 'An operator at the command line',
    nobody: 'Somebody not signed in',
    citizen: 'A reviewer',
    actions: {
      create: 'Creation',
      change: 'Change',
      close: 'Closing',
      reopen: 'Reopening',
      disable: 'Disabling',
      enable: 'Enabling',
      'reset-password': 'New password',
      'change-password': 'Own password',
      'bind-wechat': 'Binding WeChat',
      'unbind-wechat': 'Unbinding WeChat',
      'make-code': 'Code for a terminal',
      'bind-terminal': 'Binding a terminal',
      'sign-in': 'Sign-in',
      lock: 'Lock after wrong passwords',
      'reveal-contact': 'Phone number shown',
      'withdraw-contact': 'Phone number withdrawn',
      'withdraw-publication': 'Consent to publish withdrawn',
      'forget-citizen': 'Personal data deleted',
      'show-content': 'Hidden words shown',
      'decide-content': 'Words shown or hidden',
      export: 'Export',
      'set-up': 'Setting up',
    },
    kinds: {
      staff: 'account',
      city: 'city',
      region: 'region',
      hall: 'hall',
      department: 'department',
      window: 'window',
      terminal: 'terminal',
      item: 'matter',
      configuration: 'configuration',
      review: 'review',
      'follow-up': 'case',
      queue: 'queue of cases',
      'survey-case': 'reported problem',
      wave: 'survey',
      report: 'report',
    },
    thing: (kind, name) => `${kind} “${name}”`,
    sentence: (who, deed) => `${who} ${deed}`,
    deeds: {
      create: (thing) => `created ${thing}`,
      change: (thing) => `changed ${thing}`,
      close: (thing) => `closed ${thing}`,
      reopen: (thing) => `reopened ${thing}`,
      disable: (thing) => `disabled ${thing}`,
      enable: (thing) => `enabled ${thing} again`,
      'reset-password': (thing) => `gave ${thing} a new password`,
      'change-password': (thing) => `changed the password of ${thing}`,
      'bind-wechat': (thing) => `bound ${thing} to WeChat`,
      'unbind-wechat': (thing) => `unbound ${thing} from WeChat`,
      'make-code': (thing) => `made a code that binds a terminal to ${thing}`,
      'bind-terminal': (thing) => `let ${thing} be bound by a code`,
      'sign-in': (thing) => `signed in as ${thing}`,
      lock: (thing) => `typed too many wrong passwords: ${thing} is locked for a while`,
      'reveal-contact': (thing) => `saw the phone number of ${thing}`,
      'withdraw-contact': (thing) => `withdrew the phone number of ${thing}`,
      'withdraw-publication': (thing) => `withdrew the consent to publish the words of ${thing}`,
      'forget-citizen': () => 'had their personal data deleted; the reviews lead to them no more',
      'show-content': (thing) => `saw hidden words of ${thing}`,
      'decide-content': (thing) => `decided whether the words of ${thing} are shown`,
      export: (thing) => `exported data of ${thing}`,
      'set-up': (thing) => `set up ${thing}`,
    },
    ownDeeds: {
      'change-password': 'changed their password',
      'bind-wechat': 'bound their WeChat',
      'unbind-wechat': 'unbound their WeChat',
      'sign-in': 'signed in',
      lock: 'typed too many wrong passwords and is locked out for a while',
    },
    entry: (seq) => `Entry ${seq}`,
    reason: (reason) => `Reason: ${reason}`,
    changes: 'Changes',
    withheld: 'changed; the value is not recorded',
    hash: 'Hash',
    fields: {
      name: 'Name',
      englishName: 'English name',
      address: 'Address',
      hallId: 'Hall',
      regionCode: 'Region',
      service: 'Service',
      englishService: 'Service in English',
      itemCodes: 'Matters',
      closedOn: 'Closed on',
      departmentCode: 'Department',
      grants: 'Roles and scopes',
      password: 'Password',
      disabled: 'Not in use',
      wechat: 'WeChat',
      by: 'By',
      format: 'Format',
    },
    values: { password: 'Password', wechat: 'WeChat' },
    yes: 'yes',
    no: 'no',
    head: 'Head of the chain',
    headNote:
      'Every entry holds the hash of the one before. Note the head down outside of the system, and it proves later that nothing was changed or cut off (npm run verify-audit).',
    copy: 'Copy the head',
    copied: 'Copied',
    copyFailed: 'Could not copy',
  },
}
