import { type Level, levelNames, levels } from '@minping/shared/review'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Icon, Press } from '../../ui'
import { terminalText } from '../text/terminal'
import './start-screen.css'

/** The question and five large levels: one tap. */
export function StartScreen({ onChoose }: { onChoose: (level: Level) => void }) {
  const { language } = usePreferences()
  const text = useText(terminalText)
  return (
    <>
      <h1 className="terminal__title">{text.question}</h1>
      <p className="terminal__hint">{text.tapOne}</p>
      <div className="terminal-levels">
        {levels.map((level) => (
          <Press
            key={level}
            look="bare"
            className={`terminal-level terminal-level--${level}`}
            onPress={() => onChoose(level)}
          >
            <span className="terminal-level__word">{levelNames[level][language]}</span>
            <Icon name={`face-${level}`} />
          </Press>
        ))}
      </div>
    </>
  )
}
