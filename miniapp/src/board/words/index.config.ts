export default definePageConfig({ navigationBarTitleText: '评价与答复' })
