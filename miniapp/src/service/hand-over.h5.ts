/** Hands a text to the person: as a file. */
export async function handOver(fileName: string, text: string, mediaType: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
