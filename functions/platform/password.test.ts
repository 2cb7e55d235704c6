import { hashPassword, nobodysPasswordHash, verifyPassword } from './password.ts'

test('a hash knows its password, says how it was made, and nothing else', async () => {
  // Act
  const hash = await hashPassword('正确 password')

  // Assess
  expect(hash).toMatch(/^scrypt\$ln=15,r=8,p=3\$[A-Za-z0-9_-]{22}\$[A-Za-z0-9_-]{43}$/)
  expect(await verifyPassword('正确 password', hash)).toBe(true)
  expect(await verifyPassword('正确 Password', hash)).toBe(false)
})

test('the same password never has the same hash twice', async () => {
  // Act
  const hashes = await Promise.all([hashPassword('same'), hashPassword('same')])

  // Assess
  expect(hashes[0]).not.toBe(hashes[1])
})

test('composed and decomposed letters are the same password', async () => {
  // Act
  const hash = await hashPassword('café')

  // Assess
  expect(await verifyPassword('cafe\u0301', hash)).toBe(true)
})

test("nobody's hash is checked at full cost and fits no password", async () => {
  // Prepare
  const timed = async (hash: string) => {
    const start = performance.now()
    const fits = await verifyPassword('guess', hash)
    return { fits, milliseconds: performance.now() - start }
  }
  const real = await hashPassword('something')

  // Act
  const nobodys = await timed(nobodysPasswordHash)
  const reals = await timed(real)

  // Assess
  expect(nobodys.fits).toBe(false)
  expect(nobodys.milliseconds).toBeGreaterThan(reals.milliseconds / 3)
})

test('a stored hash that is none is a fault', async () => {
  await expect(verifyPassword('x', 'plain text')).rejects.toThrow('not readable')
})
