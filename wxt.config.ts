import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { manifest, moveHostsToOptional } from './scripts/manifest.ts'
import { noInnerHtml } from './scripts/no-inner-html.ts'
import { joinPopup } from './scripts/popup-files.ts'

// Two flavours come out of one source: the product, which is granted no host at install, and
// `--mode demo`, the same code with loopback and test hosts granted, because a browser's
// permission prompt cannot be clicked by a program.
export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: fileURLToPath(new URL('./lib/locales/manifest', import.meta.url)) },
  imports: false,
  manifestVersion: 3,
  manifest,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  hooks: {
    'build:manifestGenerated': moveHostsToOptional,
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'popup')) joinPopup(config)
    },
  },
  vite: () => ({
    plugins: [preact(), noInnerHtml()],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./lib/page/context.ts', import.meta.url),
        ),
      },
    },
    // Vite 8 would inflate the AFINN table of `sentiment` into thousands of named exports.
    json: { namedExports: false },
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
})
