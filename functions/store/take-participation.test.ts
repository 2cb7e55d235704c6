import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { newEntryCode, readEntryCode } from './entry-code-entity.ts'
import { newParticipation, type Participation, readParticipation } from './participation-entity.ts'
import { writeInvitations } from './sample-entity.ts'
import { beginParticipation, type Entrant, mostDevices, takeParticipation } from './take-participation.ts'
import { waveItem } from './wave-entity.ts'
import { writeAll } from './write-all.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

const business = (businessId: string) => ({
  businessId,
  name: '丽江测试企业',
  regionCode: '530702',
  industry: 'F' as const,
  size: 'small' as const,
})
let businesses = 0
const newId = () => `business-${++businesses}`
const entrant = (device: string, by: Entrant['by']): Entrant => ({ device, by, colleagueCode: newEntryCode() })
const devices = (count: number) => Array.from({ length: count }, (_, index) => `device-${index}`)

const begin = (businessId: string, device: string, by: Entrant['by'] = 'claim') =>
  beginParticipation(service.table, newParticipation('open-wave', business(businessId)), entrant(device, by))

/** A business that is invited and has not begun. */
async function invited(): Promise<Participation> {
  const wave = { waveId: 'invited-wave', version: 1 }
  await writeAll(service.table, [waveItem({ ...wave } as Parameters<typeof waveItem>[0])])
  const businessId = newId()
  await writeInvitations(service.table, wave, [business(businessId)])
  return stands('invited-wave', businessId)
}

async function stands(waveId: string, businessId: string): Promise<Participation> {
  const participation = await readParticipation(service.table, waveId, businessId)
  if (!participation) throw new Error(`${businessId} takes part in ${waveId}`)
  return participation
}

test('of fifty devices that claim a business at once, one begins; the others are told', async () => {
  // Prepare
  const businessId = newId()

  // Act
  const takings = await Promise.all(devices(50).map((device) => begin(businessId, device)))

  // Assess
  const standing = await stands('open-wave', businessId)
  const begun = takings.flatMap((taking) => ('participation' in taking ? [taking.participation] : []))
  expect(begun).toEqual([standing])
  expect(takings.filter((taking) => 'refused' in taking && taking.refused === 'other-device')).toHaveLength(49)
  expect(standing).toMatchObject({ state: 'used', verifiedBy: 'claim' })
  expect(await readEntryCode(service.table, standing.colleagueCode ?? '')).toMatchObject({
    businessId,
    kind: 'colleague',
  })
})

test('of fifty devices with one invitation at once, one begins', async () => {
  // Prepare
  const invitation = await invited()

  // Act
  const takings = await Promise.all(
    devices(50).map((device) => takeParticipation(service.table, invitation, entrant(device, 'invitation'))),
  )

  // Assess
  expect(takings.filter((taking) => 'participation' in taking)).toHaveLength(1)
  expect((await stands('invited-wave', invitation.businessId)).devices).toHaveLength(1)
})

test.each(['claim', 'invitation', 'phone', 'colleague'] as const)(
  'the same device again, by %s, is let in and nothing changes',
  async (by) => {
    // Prepare
    const businessId = newId()
    await begin(businessId, 'mine')
    const before = await stands('open-wave', businessId)

    // Act
    const taking = await takeParticipation(service.table, before, entrant('mine', by))

    // Assess
    expect(taking).toEqual({ participation: before })
    expect(await stands('open-wave', businessId)).toEqual(before)
  },
)

test("colleagues come in by the business's code, as many as it may have devices", async () => {
  // Prepare
  const invitation = await invited()
  const first = await takeParticipation(service.table, invitation, entrant('first', 'invitation'))
  if (!('participation' in first)) throw new Error('nobody was faster')

  // Act
  const takings = await Promise.all(
    devices(mostDevices + 4).map((device) =>
      takeParticipation(service.table, first.participation, entrant(device, 'colleague')),
    ),
  )

  // Assess
  const standing = await stands('invited-wave', invitation.businessId)
  expect(takings.filter((taking) => 'refused' in taking && taking.refused === 'too-many-devices')).toHaveLength(5)
  expect(new Set(standing.devices).size).toBe(mostDevices)
  expect(standing).toMatchObject({ verifiedBy: 'invitation', colleagueCode: first.participation.colleagueCode })
})

test('who proves the registered phone comes in where another device has claimed the business, and counts as proved', async () => {
  // Prepare
  const businessId = newId()
  await begin(businessId, 'stranger')

  // Act
  const taking = await begin(businessId, 'owner', 'phone')

  // Assess
  expect(taking).toMatchObject({ participation: { verifiedBy: 'phone', devices: ['stranger', 'owner'] } })
})
