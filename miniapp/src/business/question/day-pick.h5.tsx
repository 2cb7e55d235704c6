import type { DayPickProps } from './day-pick-props'

/** A day of the calendar, by the browser's own picker or typed. */
export function DayPick({ name, value, earliest, latest, onChange, errorId }: DayPickProps) {
  return (
    <div className="field__frame day-pick">
      <input
        type="date"
        className="field__input"
        aria-label={name}
        aria-describedby={errorId}
        value={value}
        min={earliest}
        max={latest}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
