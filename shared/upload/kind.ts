/** What may be uploaded: pictures that every browser shows, and the documents that offices write. */
export const uploadKinds = ['jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx'] as const
export type UploadKind = (typeof uploadKinds)[number]
/** Those that are pictures: all that a citizen's review may have. */
export const pictureKinds = ['jpeg', 'png', 'webp'] as const satisfies readonly UploadKind[]
export type PictureKind = (typeof pictureKinds)[number]

export function isPictureKind(kind: UploadKind): kind is PictureKind {
  return pictureKinds.some((picture) => picture === kind)
}

/** The media type of each kind, as IANA has it, and how its files' names end. */
export const kindFacts: Readonly<Record<UploadKind, { mediaType: string; endings: readonly string[] }>> = {
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  webp: { mediaType: 'image/webp', endings: ['webp'] },
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
}

/** The kind that a name's ending says; undefined for every other. */
export function kindOfName(name: string): UploadKind | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return name.includes('.') ? uploadKinds.find((kind) => kindFacts[kind].endings.includes(ending)) : undefined
}
