import Taro from '@tarojs/taro'
import { dropOtherPhotos, surveyMark } from '../../service'

/** What belongs to other work on this phone: how the app is read, staff, a business that answers, a hall's terminal. */
const others = /^minping\.(preferences|staff|business|questionnaire|terminal)/

/**
 * Clears what a reviewer left on this phone: what waits to be sent, receipts, drafts, photos, the last visit, and who the phone
 * is. A survey that a business answers here is known by the phone's secret, which stays then; by itself it says nothing.
 */
export function forgetPhone(): void {
  const { keys } = Taro.getStorageInfoSync()
  const answersSurvey = surveyMark.read() !== undefined
  for (const key of keys) {
    const stays = others.test(key) || (answersSurvey && key === 'minping.deviceSecret')
    if (key.startsWith('minping.') && !stays) Taro.removeStorageSync(key)
  }
  // No draft and no waiting review names a photo any more.
  dropOtherPhotos([])
}
