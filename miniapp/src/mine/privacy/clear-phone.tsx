import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { restart, useOutbox } from '../../service'
import { useText } from '../../text'
import { privacyText } from '../../text/privacy'
import { Dialog, Notice, Press } from '../../ui'
import { forgetPhone } from './forget-phone'

/** Clears this phone, without a word to the service: for a phone that is given away, or a borrowed one. */
export function ClearPhone() {
  const text = useText(privacyText)
  const { unsent } = useOutbox()
  const [asking, setAsking] = useState(false)

  function clear(): void {
    forgetPhone()
    restart('/pages/home/index')
  }

  return (
    <View className="privacy__part">
      <Text className="small soft">{text.clearNote}</Text>
      <Press look="plain" onPress={() => setAsking(true)}>
        {text.clear}
      </Press>
      {asking && (
        <Dialog
          title={text.clearTitle}
          onClose={() => setAsking(false)}
          actions={
            <Press look="filled" wide onPress={clear}>
              {text.clearNow}
            </Press>
          }
        >
          <Text>{text.clearWarning}</Text>
          {unsent.length > 0 && <Notice tone="warning">{text.unsent(unsent.length)}</Notice>}
        </Dialog>
      )}
    </View>
  )
}
