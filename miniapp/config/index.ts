import { resolve } from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { pageFiles } from './page-files'

// A build started from a test run is still a production build.
if (process.env.NODE_ENV === 'test') process.env.NODE_ENV = 'production'

const shared = resolve(__dirname, '../../shared')
const source = resolve(__dirname, '../src')

/** Packages that are published in newer words than the browsers of our users read: ours, and what Taro's router reads addresses with. */
const newer = ['uqr', 'query-string', 'filter-obj', 'split-on-first', 'decode-uri-component']

/** What is compiled besides the pages. */
const compiled = [shared, ...newer.map((name) => resolve(__dirname, '../../node_modules', name))]

/** Where the phone finds the API. The web app is served from the API's own origin. */
const apiBase = process.env.TARO_ENV === 'weapp' ? (process.env.MINPING_API_BASE ?? 'http://127.0.0.1:3000') : ''

/** Pixels stay pixels on the web; the types of the build tool do not know this unit. */
const pixels: object = { targetUnit: 'px' }

/** How deep templates nest before a custom component takes over. Our pages are flatter than the default of 16. */
const nesting: object = { baseLevel: 12 }

export default defineConfig<'webpack5'>({
  projectName: 'minping',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true },
  plugins: [resolve(__dirname, 'aria/plugin.ts'), resolve(__dirname, 'slim-templates.ts')],
  terser: { config: { output: { ascii_only: false, comments: false } } },
  env: { API_BASE: JSON.stringify(apiBase) },
  copy: {
    patterns:
      process.env.TARO_ENV === 'weapp'
        ? [{ from: 'src/theme.json', to: 'dist/weapp/theme.json' }]
        : [{ from: 'src/terminal/worker.js', to: 'dist/h5/terminal/worker.js' }],
    options: {},
  },
  mini: {
    compile: { include: compiled },
    optimizeMainPackage: { enable: true },
    runtime: { enableInnerHTML: false },
    ...nesting,
    postcss: { pxtransform: { enable: true, config: {} } },
    // Styles of a component never depend on which page is built first.
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    useHtmlComponents: true,
    router: { mode: 'browser' },
    htmlPluginOption: { templateParameters: { pageFiles } },
    compile: { include: compiled },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { pxtransform: { enable: true, config: pixels } },
    webpackChain(chain) {
      chain.optimization.merge({
        splitChunks: {
          cacheGroups: {
            // Everything of citizens in one piece: who can rate can open the receipt, without a network too. Apart from
            // it, and for the same reason in one piece each: what businesses answer with, and the rules of surveys.
            frame: {
              name: 'frame',
              test: /^(?!.*(miniapp.src.(staff|business|board|terminal|chart|figures)|shared.survey|ui.qr-code|node_modules.uqr))/,
              chunks: 'async',
              enforce: true,
              priority: 5,
            },
            business: {
              name: 'business',
              test: /miniapp.src.business|ui.qr-code|node_modules.uqr/,
              chunks: 'async',
              enforce: true,
              priority: 5,
            },
            survey: { name: 'survey', test: /shared.survey(?!-)/, chunks: 'async', enforce: true, priority: 5 },
          },
        },
      })
      // Taro's own component styles name pictures on foreign hosts; ours need none of them.
      chain.resolve.alias.set('@tarojs/components-react/dist/index.css', resolve(source, 'ui/no-foreign-styles.css'))
    },
  },
} satisfies UserConfigExport<'webpack5'>)
