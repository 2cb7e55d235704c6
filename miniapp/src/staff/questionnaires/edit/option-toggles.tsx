import { Text, View } from '@tarojs/components'
import { Group } from '../../../ui'
import { Toggle } from '../../frame/toggle'

interface OptionTogglesProps {
  name: string
  options: readonly { code: string; name: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Any number of a few; what was chosen and is not offered any more can be taken away. */
export function OptionToggles({ name, options, chosen, onChange }: OptionTogglesProps) {
  const gone = chosen.filter((code) => !options.some((option) => option.code === code))
  const all = [...options, ...gone.map((code) => ({ code, name: code }))]
  return (
    <View className="editor-pick">
      <Text className="editor-pick__name">{name}</Text>
      <Group name={name} className="editor-toggles">
        {all.map((option) => (
          <Toggle
            key={option.code}
            on={chosen.includes(option.code)}
            onChange={(on) =>
              onChange(on ? [...chosen, option.code] : chosen.filter((former) => former !== option.code))
            }
          >
            {option.name || option.code}
          </Toggle>
        ))}
      </Group>
    </View>
  )
}
