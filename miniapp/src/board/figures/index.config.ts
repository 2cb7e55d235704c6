export default definePageConfig({ navigationBarTitleText: '评价公开' })
