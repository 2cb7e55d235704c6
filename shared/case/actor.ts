import type { Grant } from '../access/role.ts'

/** A member of staff who acts. */
export interface Actor {
  id: string
  name: string
  grants: readonly Grant[]
  /** The department that the person belongs to, where it is one. */
  departmentCode?: string | undefined
}
