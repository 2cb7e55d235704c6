import type { RatingContext } from '@minping/shared/api'
import { checkForm, emptyForm, fieldOfRefusal, formOf, type RateForm, requestOf } from './form'

const labelSet = {
  version: '2',
  retired: [],
  labels: [
    { code: '208', level: 2 as const, text: '没有提供材料清单', base: true },
    { code: '510', level: 5 as const, text: '一窗受理一次办结', base: true },
  ],
}
const context: RatingContext = {
  hall: { hallId: '530702-01', regionCode: '530702', name: '大厅', englishName: 'Hall' },
  window: {
    windowId: '530702-01-03',
    service: '不动产登记',
    englishService: 'Real estate',
    name: '3 号窗口',
    englishName: 'Window 3',
  },
  items: [{ itemCode: 'only', name: '事项', englishName: 'Matter' }],
  mode: 'onSite',
  outcomeReasons: { version: '', reasons: [] },
  labelSet,
  maxComment: 150,
}
const form = (changed: Partial<RateForm>): RateForm => ({ ...emptyForm, ...changed })

describe('checkForm', () => {
  test.each<[string, Partial<RateForm>, object]>([
    ['nothing chosen', {}, { level: 'levelMissing' }],
    ['a good level alone', { level: 5 }, {}],
    ['a bad level alone', { level: 2 }, { labels: 'reasonMissing' }],
    ['a bad level with a reason', { level: 2, labels: ['208'] }, {}],
    ['a bad level with words', { level: 1, comment: '等了很久' }, {}],
    ['a bad level with blanks', { level: 1, comment: '   ' }, { labels: 'reasonMissing' }],
    ['a reason of another level', { level: 2, labels: ['510'] }, { labels: 'labelWrong' }],
    ['150 characters', { level: 5, comment: '好'.repeat(150) }, {}],
    ['151 characters', { level: 5, comment: '好'.repeat(151) }, { comment: 'commentTooLong' }],
    [
      'a number that is none',
      { level: 2, labels: ['208'], contact: 'phone', phone: '1381234' },
      { phone: 'phoneWrong' },
    ],
    ['no number', { level: 2, labels: ['208'], contact: 'phone', phone: '' }, { phone: 'phoneWrong' }],
    ['a mobile number', { level: 2, labels: ['208'], contact: 'phone', phone: ' 13812345678 ' }, {}],
    ['a landline', { level: 2, labels: ['208'], contact: 'phone', phone: '0888-5123456' }, {}],
    ['a service number that is none', { level: 5, projectNo: '第三' }, { projectNo: 'projectNoWrong' }],
  ])('%s', (_, changed, faults) => {
    expect(checkForm(form(changed), labelSet)).toEqual(faults)
  })
})

describe('requestOf', () => {
  const origin = { scene: 'scene' }

  test('by a one-time code says nothing of the matter: its record knows', () => {
    // Prepare
    const item = { itemCode: 'only', name: '事项', englishName: 'Matter' }
    const matter = {
      item,
      projectNoMasked: '…7890',
      outcome: 'done',
      finishedAt: '2026-03-02T10:00:00+08:00',
      generated: false,
    } as const

    // Act
    const request = requestOf({ code: 'code' }, form({ level: 5, projectNo: '53070220261122' }), { ...context, matter })

    // Assess
    expect(request).toEqual({ code: 'code', level: 5, labels: [], anonymous: true })
  })

  test('leaves out what is empty and names the only matter of the window', () => {
    expect(requestOf(origin, form({ level: 5 }), context)).toEqual({
      scene: 'scene',
      level: 5,
      labels: [],
      anonymous: true,
      itemCode: 'only',
    })
  })

  test('says that words are to be kept private, where there are words', () => {
    const kept = { level: 5, keptPrivate: true } as const
    expect(requestOf(origin, form({ ...kept, comment: '很快' }), context)).toMatchObject({ keptPrivate: true })
    expect(requestOf(origin, form({ ...kept, comment: ' ' }), context)).not.toHaveProperty('keptPrivate')
  })

  test('an anonymous review carries no number, even when one was typed before', () => {
    // Act
    const request = requestOf(origin, form({ level: 2, labels: ['208'], phone: '13812345678' }), context)

    // Assess
    expect(request).toMatchObject({ anonymous: true })
    expect(request).not.toHaveProperty('contact')
  })

  test('a review given at a hall’s own screen says so', () => {
    expect(requestOf(origin, form({ level: 5 }), context, 'tablet')).toMatchObject({ channel: 'tablet' })
    expect(requestOf(origin, form({ level: 5 }), context)).not.toHaveProperty('channel')
  })

  test('a refused review comes back as it was entered', () => {
    // Prepare
    const entered = form({
      level: 2,
      labels: ['208'],
      comment: '清单',
      contact: 'phone',
      phone: '13812345678',
      itemCode: 'only',
      projectNo: '53070220261122',
    })
    const request = requestOf(origin, entered, context)

    // Act
    const restored = request && formOf({ request })

    // Assess
    expect(restored).toEqual(entered)
  })
})

describe('fieldOfRefusal', () => {
  test.each([
    ['CONTACT_INVALID', undefined, 'phone'],
    ['FIELD_INVALID', 'contact.phone', 'phone'],
    ['PROJECT_NUMBER_INVALID', 'projectNo', 'projectNo'],
    ['RECORD_AT_OTHER_WINDOW', 'projectNo', 'projectNo'],
    ['COMMENT_TOO_LONG', 'comment', 'comment'],
    ['LABEL_UNKNOWN', 'labels.0', 'labels'],
    ['REASON_REQUIRED', 'labels', 'labels'],
    ['ALREADY_REVIEWED', undefined, undefined],
    ['SCENE_UNKNOWN', 'scene', undefined],
  ] as const)('%s at %s → %s', (code, field, expected) => {
    expect(fieldOfRefusal({ code, sentence: { zh: '', en: '' }, ...(field && { field }) })).toBe(expected)
  })
})
