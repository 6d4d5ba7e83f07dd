import content from '../content.css?inline'
import controls from '../controls.css?inline'
import people from '../people.css?inline'
import theme from '../theme.css?inline'
import card from './card.css?inline'
import layer from './layer.css?inline'
import palette from './palette.css?inline'

/**
 * The look of everything Vigie opens in a page. Pages set their own root font size, and `rem` would
 * follow it: sizes are written in pixels of the usual 16.
 */
export const STYLES = [theme, controls, content, people, layer, card, palette]
  .join('\n')
  .replace(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`)
