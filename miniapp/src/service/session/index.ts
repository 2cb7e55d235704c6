export { callAsCitizen } from './citizen'
export { callAsStaff, signIn, signOut, useStaffSession } from './staff'
