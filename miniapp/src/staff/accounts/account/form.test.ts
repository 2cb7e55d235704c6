import { blankForm, bodyOf, formOf, missingIn } from './form'

const account = {
  staffId: 'gucheng-li-ming',
  name: '李明',
  grants: [
    { role: 'handler' as const, scope: 'hall:530702-01', name: '古城区政务服务大厅', englishName: 'Gucheng Hall' },
  ],
  isPasswordTemporary: false,
  version: 3,
  isMine: false,
}

test('an account that stands is sent as it stands', () => {
  // Act
  const form = formOf(account)

  // Assess
  expect(missingIn(form)).toEqual([])
  expect(bodyOf(form)).toEqual({ name: '李明', grants: [{ role: 'handler', scope: 'hall:530702-01' }] })
})

test('what is missing is named, field by field', () => {
  const grants = [
    { role: 'clerk' as const, scope: 'window:530702-01-03' },
    { role: 'handler' as const, scope: undefined },
  ]
  expect(missingIn(blankForm)).toEqual(['account', 'name', 'scope 0'])
  expect(missingIn({ ...blankForm, account: ' Li-Ming ', name: ' ', grants })).toEqual(['name', 'scope 1'])
})
