import type { Plugin } from 'vite'

/**
 * Takes the one HTML sink out of the product: Preact's `dangerouslySetInnerHTML` would write text
 * instead. Text from pages and feeds can then never become markup, whatever a component does, and
 * the stores' linters have nothing to warn of. A test reads the build for what is left.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'vigie:no-inner-html',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]/.test(id) || !code.includes('.innerHTML')) return
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null }
    },
  }
}
