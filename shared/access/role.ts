/** Who may sign in to work with reviews. A citizen is not staff and holds no role. */
export const staffRoles = [
  'clerk', // 窗口人员: sees the reviews' words of the own window, never who wrote them
  'handler', // 经办人: visits and rectifies
  'hallManager', // 大厅管理员 or 部门负责人: assigns, reviews, replies
  'supervisor', // 督办: watches over a region or the city, decides appeals
  'auditor', // 审计: reads everything of the scope, changes nothing
  'administrator', // 管理员: directory, staff and configuration; no case work
] as const
export type StaffRole = (typeof staffRoles)[number]

/** What a verified session makes of somebody: a citizen, a business, a terminal at a window, or staff with the roles of all grants. */
export type SessionRole = 'citizen' | 'business' | 'terminal' | StaffRole

/** A role within a scope: `{role: 'hallManager', scope: 'hall:530702-01'}`. */
export interface Grant {
  role: StaffRole
  scope: string
}
