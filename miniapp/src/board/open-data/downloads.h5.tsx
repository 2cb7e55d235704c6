import { useText } from '../../text'
import { openDataText } from '../text/open-data'
import { type DownloadsProps, datasetAddress } from './downloads-props'

/** Links that a browser downloads. */
export function Downloads(props: DownloadsProps) {
  const text = useText(openDataText)
  return (
    <>
      <a className="open-data__link" href={datasetAddress(props, 'csv')} aria-label={text.csvOf(props.title)} download>
        {text.csv}
      </a>
      <a className="open-data__link" href={datasetAddress(props, 'json')} aria-label={text.jsonOf(props.title)}>
        {text.json}
      </a>
    </>
  )
}
