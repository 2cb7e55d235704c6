import { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { askFirstQuestion } from './service/first-question'
import { outbox, sendOnNetwork } from './service/outbox'
import './app.css'

askFirstQuestion()

/** Whenever the app is opened or the network comes back, unsent reviews go out. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(sendOnNetwork)
  useDidShow(() => {
    outbox.flush()
  })
  return children
}
