import type { VNode } from 'preact'

/** Hatchings that tell bars apart without colour; once a page, for all its charts. */
export function Patterns(): VNode {
  return (
    <svg class="patterns" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern
          id="hatch-negative"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="6" class="hatch" stroke-width="3" />
        </pattern>
        <pattern id="hatch-uncertain" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="3" cy="3" r="1.3" class="hatch-dot" />
        </pattern>
      </defs>
    </svg>
  )
}
