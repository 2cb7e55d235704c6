import fc from 'fast-check'
import {
  checkFile,
  displayName,
  isContentOf,
  kindOfName,
  mostFileBytes,
  mostNameLetters,
  type UploadKind,
  uploadKinds,
} from './index.ts'

const text = (content: string) => new TextEncoder().encode(content)
const zip = (firstName: string) => new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(26).fill(0), ...text(firstName)])

const beginnings: [UploadKind, Uint8Array][] = [
  ['jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ['png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
  ['webp', text('RIFF\0\0\0\0WEBPVP8 ')],
  ['pdf', text('%PDF-1.7\n')],
  ['docx', zip('word/document.xml')],
  ['xlsx', zip('xl/workbook.xml')],
]

describe('what a file begins with', () => {
  test.each(beginnings)('tells %s from every other kind', (kind, beginning) => {
    expect(uploadKinds.filter((candidate) => isContentOf(candidate, beginning))).toEqual([kind])
  })

  test('of Word and Excel may be the part that both have', () => {
    const common = zip('[Content_Types].xml')
    expect(uploadKinds.filter((kind) => isContentOf(kind, common))).toEqual(['docx', 'xlsx'])
  })

  test.each([
    ['a program', text('MZ\x90\0')],
    ['a page', text('<!doctype html><script>')],
    ['a drawing with scripts', text('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['any zip archive', zip('invoice.exe')],
    ['a jar', zip('META-INF/MANIFEST.MF')],
    ['nothing', new Uint8Array()],
  ])('is of no kind for %s', (_, beginning) => {
    expect(uploadKinds.filter((kind) => isContentOf(kind, beginning))).toEqual([])
  })
})

describe('checkFile', () => {
  test.each([
    ['one that fits', { name: '证明.PDF', bytes: 9 }, '%PDF-1.4\n', undefined],
    ['one that is not looked into yet', { name: '照片.jpeg', bytes: mostFileBytes }, undefined, undefined],
    ['another kind', { name: 'run.exe', bytes: 9 }, undefined, 'FILE_KIND_UNKNOWN'],
    ['no ending', { name: 'pdf', bytes: 9 }, undefined, 'FILE_KIND_UNKNOWN'],
    ['an empty one', { name: '空.pdf', bytes: 0 }, undefined, 'FILE_EMPTY'],
    ['one byte too many', { name: '大.pdf', bytes: mostFileBytes + 1 }, undefined, 'FILE_TOO_LARGE'],
    ['another content', { name: '证明.pdf', bytes: 9 }, 'MZ program', 'FILE_CONTENT_UNFIT'],
  ] as const)('says of %s what is wrong', (_, file, beginning, fault) => {
    expect(checkFile(file, beginning === undefined ? undefined : text(beginning))).toBe(fault)
  })
})

describe('displayName', () => {
  test.each([
    ['C:\\用户\\桌面\\受理通知书.pdf', '受理通知书.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['a\u202Egpj.exe.pdf', 'agpj.exe.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'],
    ['  ..hidden.png ', 'hidden.png'],
    ['\u0000', '文件'],
  ])('makes %j safe', (given, safe) => {
    expect(displayName(given)).toBe(safe)
  })

  test('keeps the ending of a long name', () => {
    const name = displayName(`${'很长'.repeat(100)}.docx`)
    expect([...name]).toHaveLength(mostNameLetters)
    expect(name).toMatch(/…\.docx$/)
  })

  test('has no path, nothing unseen, at most so many letters, and is as it is once it is safe', () => {
    const given = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    )
    fc.assert(
      fc.property(given, (name) => {
        const safe = displayName(name)
        expect([...safe].length).toBeGreaterThan(0)
        expect([...safe].length).toBeLessThanOrEqual(mostNameLetters)
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\\/"]/u)
        expect(displayName(safe)).toBe(safe)
      }),
    )
  })

  test('leaves a kind that a name says', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.constantFrom('pdf', 'JPG', 'docx'), (name, ending) => {
        expect(kindOfName(displayName(`${name}.${ending}`))).toBe(kindOfName(`x.${ending}`))
      }),
    )
  })
})
