import { type Grant, grantCovers } from '@minping/shared/access'
import { SettingMissing } from '../platform/errors.ts'
import { service } from '../platform/service.ts'
import { type KeptDirectory, readKeptDirectory } from '../store/directory-change.ts'

/** The directory as it stands this moment: what administrators change is never the copy that functions keep. */
export async function readKept(): Promise<KeptDirectory> {
  const { table, cityCode } = service()
  const kept = await readKeptDirectory(table, cityCode)
  if (!kept) throw new SettingMissing(`the table has no directory of the city ${cityCode}`)
  return kept
}

/** Whether a region is the caller's to administer: theirs, or one of their city. What isn't theirs is not found. */
export function administers(grants: readonly Grant[], regionCode: string, { directory }: KeptDirectory): boolean {
  const { cityCode, regions } = directory
  return (
    regions.some((region) => region.regionCode === regionCode) &&
    grantCovers(grants, { cityCode, regionCode }, ['administrator'])
  )
}
