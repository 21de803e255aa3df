/** How the page looks and sounds to whoever holds this phone. Pure. */

export const SIZES = ['normal', 'large', 'largest'] as const
export const THEMES = ['light', 'dark', 'contrast'] as const

export interface Choices {
  size: (typeof SIZES)[number]
  theme: (typeof THEMES)[number]
  /** say aloud what matters */
  spoken: boolean
}

const FIRST: Choices = { size: 'normal', theme: 'light', spoken: false }

const oneOf = <Value>(values: readonly Value[], value: unknown, otherwise: Value): Value => values.find(each => each === value) ?? otherwise

/** Whatever an older build or another hand has kept, as choices. */
export function choicesOf(kept: Partial<Record<keyof Choices, unknown>> | null): Choices {
  return {
    size: oneOf(SIZES, kept?.size, FIRST.size),
    theme: oneOf(THEMES, kept?.theme, FIRST.theme),
    spoken: kept?.spoken === true,
  }
}
