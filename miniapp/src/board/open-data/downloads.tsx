import { View } from '@tarojs/components'
import { useState } from 'react'
import { copyText } from '../../service/copy-text'
import { useText } from '../../text'
import { Press } from '../../ui'
import { openDataText } from '../text/open-data'
import { type DownloadsProps, datasetAddress } from './downloads-props'

/** A mini-program keeps no files of its own: the address is copied, for a browser. */
export function Downloads(props: DownloadsProps) {
  const text = useText(openDataText)
  const [copied, setCopied] = useState(false)
  return (
    <View className="open-data__copy">
      <Press
        icon={copied ? 'check' : 'copy'}
        label={text.copyOf(props.title)}
        onPress={() => copyText(datasetAddress(props, 'csv')).then(() => setCopied(true))}
      >
        {copied ? text.copied : text.copy}
      </Press>
      <View className="soft small">{text.address}</View>
    </View>
  )
}
