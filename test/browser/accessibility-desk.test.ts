import { desk } from './app.ts'
import { examinePages } from './examine-pages.ts'

jest.setTimeout(120_000)

describe('on a desk', () => examinePages(desk))
