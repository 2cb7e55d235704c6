/** The two of Taro's elements that components draw with in browsers, as its web platform has them. */
export { default as Text } from '@tarojs/components-react/dist/components/text'
export { default as View } from '@tarojs/components-react/dist/components/view'
