import type { RatingContext } from '@minping/shared/api'
import type { Hall, ServiceItem, Window } from '@minping/shared/directory'

/** A hall as every answer shows it. */
export function hallView({ hallId, regionCode, name, englishName }: Hall): RatingContext['hall'] {
  return { hallId, regionCode, name, englishName }
}

/** A window as every answer shows it. */
export function windowView({ windowId, name, englishName, service, englishService }: Window): RatingContext['window'] {
  return { windowId, name, englishName, service, englishService }
}

/** A kind of matter as every answer shows it. */
export function itemView({ itemCode, name, englishName }: ServiceItem): RatingContext['items'][number] {
  return { itemCode, name, englishName }
}
