import { describeApp } from './app-cases.ts'
import { describeBusiness } from './business-cases.ts'
import { describeLargest } from './largest-cases.ts'
import { describeMessages } from './message-cases.ts'
import { describePackage } from './package-cases.ts'
import { describeServiceRecords } from './service-record-cases.ts'
import { describeSignIn } from './sign-in-cases.ts'
import { describeStaff } from './staff-cases.ts'
import { weappFolder } from './weapp-build.ts'

const buildTime = 300_000
let folder = ''

// One file, because there is one build.
beforeAll(() => {
  folder = weappFolder()
}, buildTime)

describe('the mini-program, in a host with nothing of a browser', () => {
  describeApp(() => folder)
})

describe('messages of WeChat, in the same host', () => {
  describeMessages(() => folder)
})

describe('a business’s survey, in the same host', () => {
  describeBusiness(() => folder)
})

describe('surveys of staff, in the same host', () => {
  describeStaff(() => folder)
})

describe('a window’s matters and their codes, in the same host', () => {
  describeServiceRecords(() => folder)
})

describe('signing in by WeChat, in the same host', () => {
  describeSignIn(() => folder)
})

describe('citizens’ pages with as much as there can be, in the same host', () => {
  describeLargest(() => folder)
})

describe('the package that WeChat gets', () => {
  describePackage(() => folder)
})
