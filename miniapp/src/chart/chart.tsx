import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { usePreferences } from '../service'
import { aria } from '../ui'
import type { ChartProps } from './props'
import { darkPalette, lightPalette, pictureAddress } from './svg-text'
import './chart.css'

/** Padding of page and card on both sides, on a screen of 375. */
const besides = 64

/** A drawing as a picture: the mini-program has no vector elements of its own. */
export function Chart({ draw, label }: ChartProps) {
  const { elder } = usePreferences()
  const palette = useDark() ? darkPalette : lightPalette
  const { windowWidth } = Taro.getSystemInfoSync()
  const drawing = draw({ width: windowWidth - besides, textSize: elder ? 18 : 13 })
  return (
    <View className="chart">
      <Image
        className="chart__picture"
        mode="widthFix"
        src={pictureAddress(drawing, palette)}
        {...aria({ role: 'img', label })}
      />
    </View>
  )
}

/** Whether the phone is set to dark; follows a change. */
function useDark(): boolean {
  const [dark, setDark] = useState(Taro.getSystemInfoSync().theme === 'dark')
  useEffect(() => {
    const follow = ({ theme }: { theme: string }) => setDark(theme === 'dark')
    Taro.onThemeChange(follow)
    return () => Taro.offThemeChange(follow)
  }, [])
  return dark
}
