import { maskPhone } from '@minping/shared/review'
import type { DemoBusiness } from '../../../seeds/demo/surveys/index.ts'
import { sealContact } from '../../platform/contact.ts'
import { identify } from '../../platform/identify.ts'
import { type Business, businessItem } from '../../store/business-entity.ts'
import type { Key } from '../../store/keys.ts'
import type { SurveyLoadOptions } from './survey-load-options.ts'

type Keys = Pick<SurveyLoadOptions, 'contactKey' | 'identityKey'>

/** A made-up business as the register keeps it. */
export function registeredBusiness(business: DemoBusiness, { contactKey, identityKey }: Keys): Business {
  const { phone, ...facts } = business
  const businessId = identify('business', business.creditCode, identityKey)
  const contact = phone && { sealedPhone: sealContact(phone, businessId, contactKey), phoneMasked: maskPhone(phone) }
  return { ...facts, businessId, ...contact, generated: true }
}

export function businessItems(businesses: readonly Business[]): Key[] {
  return businesses.map((business) => businessItem(business))
}
