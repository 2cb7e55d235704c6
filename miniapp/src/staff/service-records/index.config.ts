export default definePageConfig({ navigationBarTitleText: '民评工作台' })
