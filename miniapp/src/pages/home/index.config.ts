export default definePageConfig({ navigationBarTitleText: '民评' })
