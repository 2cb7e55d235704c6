import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../text'
import { Dialog, Press } from '../../ui'
import { QrCode } from '../../ui/qr-code/qr-code'
import { spacedCode } from '../enter/code'
import { colleagueText } from '../text/colleague'
import { CopyPress } from './copy-press'
import { linkOf } from './link'
import './colleague.css'

/** Shows the code that lets somebody of the same business, or oneself on another device, go on: read aloud, scanned or sent. */
export function ColleaguePress({ code }: { code: string }) {
  const text = useText(colleagueText)
  const [shown, setShown] = useState(false)
  const link = linkOf(code)
  return (
    <>
      <Press look="soft" wide icon="person" onPress={() => setShown(true)}>
        {text.ask}
      </Press>
      {shown && (
        <Dialog title={text.title} onClose={() => setShown(false)}>
          <Text className="soft">{text.note}</Text>
          <View className="colleague">
            {link !== undefined && <QrCode text={link} label={text.qr} />}
            <View className="colleague__words">
              <Text className="small soft">{text.code}</Text>
              <Text className="colleague__code">{spacedCode(code)}</Text>
              <CopyPress content={link ?? code} copied={link === undefined ? text.codeCopied : text.linkCopied}>
                {link === undefined ? text.copyCode : text.copyLink}
              </CopyPress>
            </View>
          </View>
        </Dialog>
      )}
    </>
  )
}
