import { csvOf } from './csv.ts'

describe('csv', () => {
  it('quotes what needs it, keeps a row on its line and runs no formula', () => {
    expect(
      csvOf([
        ['a,b', '说“好”', '"', 'two\nlines', null, 1.5],
        ['=SUM(A1)', '@x', '-1', '-x', '+1', -2, '＝SUM(A1)'],
      ]),
    ).toBe('"a,b",说“好”,"""",two lines,,1.5\r\n\'=SUM(A1),\'@x,-1,\'-x,\'+1,-2,\'＝SUM(A1)\r\n')
  })
})
