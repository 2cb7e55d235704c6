export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '民评' })
