/** Hands a file to the person: the browser saves it under its own name, and stays where it is. */
export async function openFile(url: string, _name: string): Promise<void> {
  const link = document.createElement('a')
  link.href = url
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
  link.click()
}
