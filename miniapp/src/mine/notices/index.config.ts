export default definePageConfig({ navigationBarTitleText: '办理消息' })
