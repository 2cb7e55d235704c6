import type { DatasetSummary } from '@minping/shared/api'

export interface DownloadsProps {
  dataset: DatasetSummary['dataset']
  title: string
  year: string | undefined
}

/** Where a dataset lies, under the API. */
export function datasetAddress({ dataset, year }: DownloadsProps, format: 'csv' | 'json'): string {
  const query = [`format=${format}`, ...(year === undefined ? [] : [`year=${year}`])].join('&')
  return `${process.env.API_BASE}/api/public/open-data/${dataset}?${query}`
}
