export default definePageConfig({ navigationBarTitleText: '企业满意度调查' })
