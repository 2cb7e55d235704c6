/** Puts a text on the clipboard; throws where the browser does not let it. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) await navigator.clipboard.writeText(text)
  else copyBySelection(text)
}

/** Where the page is not served safely, browsers copy what is selected; beside an open dialog nothing can be selected. */
function copyBySelection(text: string): void {
  const host = document.querySelector('dialog[open]') ?? document.body
  const field = document.createElement('textarea')
  field.value = text
  host.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (!copied) throw new Error('The browser did not copy')
}
