export { callAsCitizen } from './citizen'
export { deviceSecret } from './device-secret'
export { isOver, ranOut } from './expiry'
export { callAsStaff, signIn, signOut, useStaffSession } from './staff'
