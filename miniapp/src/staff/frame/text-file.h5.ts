/** Lets the person choose a text file and reads it; undefined when none is chosen. */
export function chooseTextFile(accept: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.addEventListener('cancel', () => resolve(undefined))
    input.addEventListener('change', () => {
      const [file] = Array.from(input.files ?? [])
      if (file) file.arrayBuffer().then((bytes) => resolve(readText(bytes)), reject)
      else resolve(undefined)
    })
    input.click()
  })
}

/** Spreadsheets of this country often write GB 18030; what is no UTF-8 is read so. */
function readText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
