export default defineAppConfig({
  pages: ['pages/home/index', 'pages/rate/index', 'pages/receipt/index', 'pages/mine/index', 'pages/review/index'],
  subPackages: [
    { root: 'business', pages: ['enter/index', 'survey/index', 'review/index', 'receipt/index', 'summary/index'] },
    {
      root: 'staff',
      pages: [
        'sign-in/index',
        'queue/index',
        'follow-up/index',
        'cases/index',
        'cases/case/index',
        'dashboard/index',
        'results/index',
        'questionnaires/index',
        'questionnaires/edit/index',
        'waves/index',
        'waves/create/index',
        'waves/wave/index',
        'waves/letters/index',
        'waves/register/index',
      ],
    },
  ],
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarTitleText: '民评',
    navigationBarTextStyle: '@barText' as 'black',
    navigationBarBackgroundColor: '@ground',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pullText' as 'dark',
  },
})
