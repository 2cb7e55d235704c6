import { findItems } from './find-items'
import { emptyForm, faultsOf, formAt, nextForm, requestOf } from './form'

const first = { itemCode: '530702-property-first', name: '不动产首次登记', englishName: 'First registration' }
const transfer = { itemCode: '530702-property-transfer', name: '不动产转移登记', englishName: 'Transfer' }
const filled = { projectNo: '5307022026000001', itemCode: transfer.itemCode, outcome: 'returned' } as const

describe('what a window enters', () => {
  it('is asked for before it is sent', () => {
    expect(faultsOf(emptyForm)).toEqual({ projectNo: 'projectNoWrong', itemCode: 'itemMissing' })
    expect(faultsOf({ ...filled, projectNo: '五三〇七' })).toEqual({ projectNo: 'projectNoWrong' })
    expect(faultsOf(filled)).toEqual({})
  })

  it('is sent as a number is compared, however it was typed', () => {
    expect(requestOf({ ...filled, projectNo: ' 530702-ab-01 ' }, '530702-01-03')).toEqual({
      windowId: '530702-01-03',
      projectNo: '530702-AB-01',
      itemCode: transfer.itemCode,
      outcome: 'returned',
    })
  })

  it('keeps the matter for the next one, neither number nor outcome', () => {
    expect(nextForm(filled)).toEqual({ projectNo: '', itemCode: transfer.itemCode, outcome: 'done' })
  })

  it('keeps the number at another window, where the matter is not handled', () => {
    expect(formAt(filled, [first, { ...first, itemCode: 'another' }])).toEqual({ ...filled, itemCode: '' })
  })

  it('is of the one matter that a window handles', () => {
    expect(formAt(emptyForm, [first]).itemCode).toBe(first.itemCode)
  })
})

test.each([
  ['首次', [first]],
  ['不动产', [first, transfer]],
  ['property first', [first]],
  ['婚姻', []],
  [' ', [first, transfer]],
])('among many matters %j finds', (words, found) => {
  expect(findItems([first, transfer], words)).toEqual(found)
})
