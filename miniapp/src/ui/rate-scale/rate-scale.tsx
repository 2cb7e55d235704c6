import { levelNames, levels } from '@minping/shared/review'
import { View } from '@tarojs/components'
import { usePreferences } from '../../service/preferences'
import { aria } from '../aria'
import { type RateScaleProps, rowClass } from './props'
import { RowContent } from './row'
import './rate-scale.css'

/** The five levels as full-width rows; nothing is chosen before the person does. */
export function RateScale({ question, value, onChange, disabled }: RateScaleProps) {
  const { language } = usePreferences()
  return (
    <View className="rate-scale" {...aria({ role: 'radiogroup', label: question })}>
      {levels.map((level) => (
        <View
          key={level}
          className={rowClass(level, level === value)}
          hoverClass="rate-scale__row--held"
          onClick={() => !disabled && onChange(level)}
          {...aria({ role: 'radio', label: levelNames[level][language], checked: level === value })}
        >
          <RowContent level={level} chosen={level === value} />
        </View>
      ))}
    </View>
  )
}
