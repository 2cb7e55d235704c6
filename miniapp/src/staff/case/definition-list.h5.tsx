/** Facts by name. */
export function DefinitionList({ rows }: { rows: readonly (readonly [name: string, content: string])[] }) {
  return (
    <dl className="facts">
      {rows.map(([name, content]) => (
        <div key={name} className="facts__row">
          <dt className="facts__name">{name}</dt>
          <dd className="facts__content">{content}</dd>
        </div>
      ))}
    </dl>
  )
}
