/** A browser is no phone: the code is typed there. */
export function BindHere(_: { onBound: () => void }) {
  return null
}
