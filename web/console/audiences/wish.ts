/** An audience while it is built. Pure. */
import type { AudienceWish, Point } from '@wire'

export interface Chosen {
  forces: NonNullable<AudienceWish['criteria']['forces']>
  teams: string[]
  houses: string[]
  areas: string[]
  skills: string[]
  on_duty: boolean
}

export const LEAST_CORNERS = 3

export const nobodyChosen = (): Chosen => ({ forces: [], teams: [], houses: [], areas: [], skills: [], on_duty: false })

/** What the house is asked: a ground of fewer than three corners is none yet. */
export const wishOf = (chosen: Chosen, corners: readonly Point[]): AudienceWish => ({
  criteria: { ...chosen },
  ring: corners.length < LEAST_CORNERS ? [] : corners.map(({ latitude, longitude }) => ({ latitude, longitude, datum: 'wgs84' as const })),
})

/** The line round the ground, closed as soon as there is one. */
export const outline = (corners: readonly Point[]): Point[] => (corners.length < LEAST_CORNERS ? [...corners] : [...corners, corners[0] as Point])
