export { callAsCitizen, hasCitizenSession } from './citizen'
export { deviceSecret } from './device-secret'
export { isOver, ranOut } from './expiry'
export { adoptStaffSession, callAsStaff, signIn, signOut, useStaffSession } from './staff'
