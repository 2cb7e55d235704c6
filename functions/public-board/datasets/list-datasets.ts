import type { UseCase } from '../../platform/serve.ts'
import { service } from '../../platform/service.ts'
import { describedAs, fieldsOf } from './dictionary.ts'
import { yearsOf } from './years.ts'

/** The data dictionary. */
export const listDatasets: UseCase<'listDatasets'> = async ({ now }) => {
  const { publication } = await service().configuration()
  const names = ['figures', 'texts', 'publication'] as const
  return {
    body: {
      items: names.map((dataset) => ({
        dataset,
        ...describedAs[dataset],
        terms: publication.terms,
        years: yearsOf(dataset, publication.since, now),
        fields: [...fieldsOf[dataset]],
      })),
    },
  }
}
