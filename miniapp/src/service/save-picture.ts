import Taro from '@tarojs/taro'
import type { Pen, Picture } from './picture'

/** Draws a picture and puts it into the phone's album. Throws when the person does not allow it. */
export async function savePicture({ width, height, draw }: Picture, _name: string): Promise<void> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height })
  draw(canvas.getContext('2d') as unknown as Pen)
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas })
  await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
}
