export default definePageConfig({ navigationBarTitleText: '问卷回执' })
