import type { Force, OnDuty } from '@wire'

export const FORCES = ['guard', 'merchant', 'volunteer'] as const satisfies readonly Force[]
export const STATES = ['free', 'asked', 'going', 'at_scene', 'resting'] as const satisfies readonly OnDuty['state'][]
export const LAYERS = ['incidents', 'guard', 'merchant', 'volunteer', 'houses', 'areas', 'reach', 'heat', 'names', 'labels'] as const
export type LayerName = (typeof LAYERS)[number]
export type Layers = Readonly<Record<LayerName, boolean>>

/** What a map shows until somebody says otherwise: everything but the past. */
export const USUAL = Object.fromEntries(LAYERS.map(name => [name, name !== 'heat'])) as Layers

/** What this browser remembers; whatever is not a plain yes or no is as usual. */
export function remembered(text: string | null): Layers {
  const known = read(text)
  return Object.fromEntries(LAYERS.map(name => [name, typeof known[name] === 'boolean' ? known[name] : USUAL[name]])) as Layers
}

function read(text: string | null): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(text ?? '{}')
    return typeof found === 'object' && found !== null ? found as Record<string, unknown> : {}
  } catch {
    return {}
  }
}
