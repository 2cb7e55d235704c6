import type { Session } from '@minping/shared/api'
import type { Words } from '../../text'

type Role = Session['roles'][number]

/** What the roles of staff are called, and what each may do. */
export const roleText: Words<{ names: Record<Role, string>; meanings: Record<Role, string> }> = {
  zh: {
    names: {
      clerk: '窗口人员',
      handler: '经办人',
      hallManager: '大厅（部门）负责人',
      supervisor: '督办人员',
      auditor: '审计人员',
      administrator: '系统管理员',
    },
    meanings: {
      clerk: '查看本窗口的评价内容，看不到评价人',
      handler: '回访、整改',
      hallManager: '指派、审核、反馈',
      supervisor: '督促办理，裁定申诉',
      auditor: '查看范围内的一切，不作改动',
      administrator: '管理账号、目录和配置，不办理工单',
    },
  },
  en: {
    names: {
      clerk: 'Window clerk',
      handler: 'Handler',
      hallManager: 'Hall or department manager',
      supervisor: 'Supervisor',
      auditor: 'Auditor',
      administrator: 'Administrator',
    },
    meanings: {
      clerk: 'Sees what was said of the own window, never who said it',
      handler: 'Visits and rectifies',
      hallManager: 'Assigns, reviews, replies',
      supervisor: 'Watches over the work, decides appeals',
      auditor: 'Reads everything of the scope, changes nothing',
      administrator: 'Keeps accounts, directory and configuration; no case work',
    },
  },
}
