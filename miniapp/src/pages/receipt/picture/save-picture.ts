import Taro from '@tarojs/taro'
import { drawLines, heightOf, type Pen, width } from './draw'
import type { PictureLine } from './pictured-slip'

/** Draws the lines and puts the picture into the phone's album. Throws when the person does not allow it. */
export async function savePicture(lines: readonly PictureLine[], _name: string): Promise<void> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height: heightOf(lines) })
  drawLines(canvas.getContext('2d') as unknown as Pen, lines)
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas })
  await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
}
